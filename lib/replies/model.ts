import { z } from 'zod'
import { availability, candidate } from '@/lib/availability/model'

export const MAX_REPLY_LENGTH = 4096

export const suggestion = z.object({
  id: z.uuid(),
  version: z.number().int(),
  text: z.string(),
  confidence: z.enum(['high', 'ambiguous', 'none']),
  product: z.object({ sku: z.string(), name: z.string() }).nullable(),
  candidates: z.array(candidate),
  availability: availability.nullable(),
  stale: z.boolean(),
  staleReason: z.string().nullable(),
})
export type Suggestion = z.infer<typeof suggestion>

/** What a person sends. `lastSeenMessageId` is the newest message on their screen; null only in an empty thread. */
export const replyInput = z.object({
  clientKey: z.uuid(),
  body: z
    .string()
    .max(MAX_REPLY_LENGTH, `must be at most ${MAX_REPLY_LENGTH} characters`)
    .refine((text) => text.trim() !== '', 'must not be blank')
    .refine((text) => !/\{\{[^{}]*\}\}/.test(text), 'still holds a placeholder such as {{1}}'),
  lastSeenMessageId: z.uuid().nullable(),
  suggestionId: z.uuid().optional(),
  expectedPhone: z.string().optional(),
  acceptAvailabilityChange: z.boolean().optional(),
})
export type ReplyInput = z.infer<typeof replyInput>
