import { z } from 'zod'
import type { ProviderError } from '@/lib/messaging/model'
import { type Known, knownCodes, knownResults, knownTexts } from './causes'

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

export interface Diagnosis {
  cause: FailureCause
  remedy: Remedy
  /** WhatsApp's code where it gave one or words that mean one; else the HTTP status, where that told the cause. */
  code: string | null
  /** The provider's own words. */
  text: string | null
  /** Every message of the channel meets the same until a person mends it. */
  channelFault: boolean
}

const usualRemedy: Record<FailureCause, Remedy> = {
  window_closed: 'send_template',
  not_on_whatsapp: 'check_number',
  undeliverable: 'retry_later',
  rate_limited: 'retry_later',
  invalid_recipient: 'check_number',
  invalid_content: 'fix_content',
  provider_auth: 'fix_channel',
  provider_down: 'retry_later',
  policy: 'none',
  payment: 'fix_channel',
  experiment: 'call_customer',
  unknown_outcome: 'check_first',
  stuck: 'check_first',
  other: 'retry_now',
}

/** What is wrong, from the provider's code, its words, and the HTTP result of the call if it came as one; in this order but for 401 and 403. */
export function diagnose({ code, text, httpStatus = null }: ProviderError & { httpStatus?: number | null }): Diagnosis {
  const byCode = code === null ? undefined : knownCodes.get(code)
  if (byCode) return concluded(byCode, code, text)
  if (httpStatus === 401 || httpStatus === 403)
    return concluded({ cause: 'provider_auth', channelFault: true }, code ?? String(httpStatus), text)
  const byText = text === null ? undefined : understood(text)
  if (byText) return concluded(byText.known, code ?? byText.code, text)
  const byResult = httpStatus === null ? undefined : resulted(httpStatus)
  if (byResult) return concluded(byResult, code ?? String(httpStatus), text)
  return concluded({ cause: 'other' }, code, text)
}

function resulted(httpStatus: number): Known | undefined {
  if (httpStatus >= 500 || (httpStatus >= 300 && httpStatus < 400)) return { cause: 'unknown_outcome' }
  return knownResults.get(httpStatus)
}

function understood(text: string): { known: Known; code: string | null } | undefined {
  // Codes are at times repeated inside the words; the short ones could be any number.
  const named = text.match(/\b\d{5,6}\b/g)?.find((number) => knownCodes.has(number))
  const match = named === undefined ? knownTexts.find(({ says }) => says.test(text)) : { code: named, known: undefined }
  const known = match?.known ?? knownCodes.get(match?.code ?? '')
  return known && { known, code: match?.code ?? null }
}

function concluded(
  { cause, remedy = usualRemedy[cause], channelFault = false }: Known,
  code: string | null,
  text: string | null,
): Diagnosis {
  return { cause, remedy, code, text, channelFault }
}

const WITHIN_MS = 3_600_000
/** A failure that is due within this much is due soon. */
export const SOON_MS = 1_800_000

/** By when a person should have dealt with a failure: within the hour, or before the window closes if that is sooner. */
export function dueAt(since: Date, windowClosesAt: Date | null): Date {
  const hour = since.getTime() + WITHIN_MS
  const closes = windowClosesAt?.getTime() ?? 0
  return new Date(closes > since.getTime() ? Math.min(hour, closes) : hour)
}

export type DueState = 'late' | 'soon' | 'later'

export function dueStateOf(dueAt: Date, now: Date): DueState {
  const left = dueAt.getTime() - now.getTime()
  if (left <= 0) return 'late'
  return left <= SOON_MS ? 'soon' : 'later'
}
