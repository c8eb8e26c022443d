import { z } from 'zod'
import { message, person, sessionRow } from '@/lib/sessions/model'
import { failureCause, remedy } from './model'

/** One row of the failure desk. Apart from `model.ts`, which messages and sessions import. */
export const failureRow = z.object({
  message,
  session: sessionRow,
  cause: failureCause,
  remedy,
  since: z.iso.datetime(),
  owner: person.nullable(),
  dueAt: z.iso.datetime().nullable(),
  resolution: z.string().nullable(),
})
export type FailureRow = z.infer<typeof failureRow>

/** `counts`: open failures by cause; a cause without any may be left out. */
export const failureList = z.object({
  items: z.array(failureRow),
  nextCursor: z.string().nullable(),
  counts: z.partialRecord(failureCause, z.number().int()),
})
export type FailureList = z.infer<typeof failureList>
