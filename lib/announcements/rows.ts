import { z } from 'zod'

export const announcementState = z.enum(['waiting', 'delivered', 'dead', 'dismissed'])
export type AnnouncementState = z.infer<typeof announcementState>

/** One call. `ms` is null while it is under way. */
export const attempt = z.object({
  number: z.number().int(),
  at: z.iso.datetime(),
  ms: z.number().int().nullable(),
  httpStatus: z.number().int().nullable(),
  /** The beginning of what was answered. */
  answer: z.string().nullable(),
  /** Why it did not arrive; null when it did. */
  error: z.string().nullable(),
})
export type Attempt = z.infer<typeof attempt>

export const announcement = z
  .object({
    /** The `webhook-id` of every try. */
    id: z.uuid(),
    subscriptionId: z.uuid(),
    receiver: z.string(),
    type: z.string(),
    state: announcementState,
    at: z.iso.datetime(),
    /** When it is tried next. */
    dueAt: z.iso.datetime().nullable(),
    endedAt: z.iso.datetime().nullable(),
    tries: z.number().int(),
    lastAttempt: attempt.nullable(),
  })
  .meta({ id: 'Announcement' })
export type Announcement = z.infer<typeof announcement>

export const announcementList = z.object({ items: z.array(announcement), nextCursor: z.string().nullable() })
export type AnnouncementList = z.infer<typeof announcementList>

export const announcementDetail = announcement.extend({ body: z.string(), attempts: z.array(attempt) })
export type AnnouncementDetail = z.infer<typeof announcementDetail>
