import { z } from 'zod'
import { listAnnouncements } from '@/lib/announcements/read'
import { announcementList, announcementState } from '@/lib/announcements/rows'
import { limit } from '@/lib/http/cursor'
import { route } from '@/lib/http/route'

const query = z.object({
  subscriptionId: z.uuid().optional(),
  state: announcementState.optional(),
  cursor: z.string().max(500).optional(),
  limit,
})

export const GET = route(
  { role: 'administrator', summary: 'What other systems were told, the newest first', answer: announcementList, query },
  ({ query }) => listAnnouncements(query),
)
