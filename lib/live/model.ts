import { z } from 'zod'

export const topic = z.enum(['session', 'message', 'failure', 'product', 'lead', 'channel', 'subscription', 'viewer'])
export type Topic = z.infer<typeof topic>

/** A hint that something changed; never its content. */
export const change = z.object({
  topic,
  id: z.string(),
  sessionId: z.string().nullable(),
  version: z.number().int(),
})
export type Change = z.infer<typeof change>
