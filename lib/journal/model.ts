import { z } from 'zod'

export const journalState = z.enum(['waiting', 'done', 'dead'])

export const deadLetter = z.object({ path: z.string(), reason: z.string() })

export const journalRow = z
  .object({
    /** A decimal number. */
    id: z.string(),
    channelId: z.uuid(),
    channelName: z.string(),
    receivedAt: z.iso.datetime(),
    doneAt: z.iso.datetime().nullable(),
    bytes: z.number().int(),
    state: journalState,
    /** What in it could not be worked out. */
    deadLetters: z.array(deadLetter),
  })
  .meta({ id: 'JournalRow' })
export type JournalRow = z.infer<typeof journalRow>

export const journalList = z.object({
  items: z.array(journalRow),
  nextCursor: z.string().nullable(),
  counts: z.object({ waiting: z.number().int(), dead: z.number().int() }),
  backlogSeconds: z.number(),
  lastReceivedAt: z.iso.datetime().nullable(),
})
export type JournalList = z.infer<typeof journalList>

/** One webhook as it came. */
export const journalBody = z.object({ id: z.string(), body: z.string() })

export const journalFilter = z.enum(['all', 'waiting', 'dead'])
export type JournalFilter = z.infer<typeof journalFilter>
