import { z } from 'zod'
import { message } from '@/lib/sessions/model'

/** Failed messages to be sent again, each under a key of its own. */
export const bulkRetry = z.object({
  items: z
    .array(z.object({ messageId: z.uuid(), clientKey: z.uuid() }))
    .min(1)
    .max(100),
})
export type BulkRetry = z.infer<typeof bulkRetry>

/** What became of each: the new message, or why there is none. */
export const bulkRetryResult = z.object({
  items: z.array(
    z.object({
      messageId: z.uuid(),
      message: message.nullable(),
      problem: z.object({ code: z.string(), detail: z.string() }).nullable(),
    }),
  ),
})
export type BulkRetryResult = z.infer<typeof bulkRetryResult>
