import { z } from 'zod'
import { messageStatus } from '@/lib/delivery/model'
import { message, person, sessionRow } from '@/lib/sessions/model'
import { failureCause, remedy } from './model'

/** One row of the failure desk. Apart from `model.ts`, which messages and sessions import. */
export const failureRow = z
  .object({
    message,
    session: sessionRow,
    cause: failureCause,
    remedy,
    since: z.iso.datetime(),
    owner: person.nullable(),
    dueAt: z.iso.datetime().nullable(),
    /** How it ended, and when; null while it stands open. */
    resolution: z.string().nullable(),
    resolvedAt: z.iso.datetime().nullable(),
    /** The newest message that was to replace this one. */
    retry: z.object({ id: z.uuid(), status: messageStatus }).nullable(),
  })
  .meta({ id: 'FailureRow' })
export type FailureRow = z.infer<typeof failureRow>

export const failureOrder = z.enum(['due', 'newest'])
export type FailureOrder = z.infer<typeof failureOrder>

/** Late: its time is over. Soon: within half an hour. */
export const dueIn = z.enum(['late', 'soon'])
export type DueIn = z.infer<typeof dueIn>

/** Which failures are asked for, and in which order; resolved ones always come with the last resolved first. */
export const failureFilter = z.object({
  state: z.enum(['open', 'resolved']).default('open'),
  cause: failureCause.optional(),
  /** A person's id, or `none`. */
  owner: z.string().min(1).max(100).optional(),
  due: dueIn.optional(),
  q: z.string().max(200).optional(),
  order: failureOrder.default('newest'),
  /** Leaves out what was tried again and failed again: the later try stands for both. */
  latest: z.stringbool().default(false),
})
export type FailureFilter = z.infer<typeof failureFilter>

/** What the numbers beside the list tell is of all open failures, whatever was asked for; a cause or an owner without any may be left out. */
export const failureList = z.object({
  items: z.array(failureRow),
  nextCursor: z.string().nullable(),
  counts: z.partialRecord(failureCause, z.number().int()),
  owners: z.array(z.object({ owner: person.nullable(), count: z.number().int() })),
  due: z.object({ late: z.number().int(), soon: z.number().int() }),
})
export type FailureList = z.infer<typeof failureList>
