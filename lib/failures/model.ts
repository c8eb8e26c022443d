import { z } from 'zod'

export const failureCause = z.enum([
  'window_closed',
  'not_on_whatsapp',
  'undeliverable',
  'rate_limited',
  'invalid_recipient',
  'invalid_content',
  'provider_auth',
  'provider_down',
  'policy',
  'payment',
  'experiment',
  'unknown_outcome',
  'stuck',
  'other',
])
export type FailureCause = z.infer<typeof failureCause>

export const remedy = z.enum([
  'send_template',
  'retry_later',
  'retry_now',
  'check_number',
  'fix_content',
  'check_first',
  'fix_channel',
  'call_customer',
  'none',
])
export type Remedy = z.infer<typeof remedy>

export const messageFailure = z.object({ cause: failureCause, code: z.string().nullable(), text: z.string().nullable(), remedy })
export type MessageFailure = z.infer<typeof messageFailure>
