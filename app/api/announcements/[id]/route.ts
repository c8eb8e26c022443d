import { getAnnouncement } from '@/lib/announcements/read'
import { announcementDetail } from '@/lib/announcements/rows'
import { byId, route } from '@/lib/http/route'

export const GET = route(
  { role: 'administrator', summary: 'One announcement, with its body and every attempt', answer: announcementDetail, params: byId },
  ({ params }) => getAnnouncement(params.id),
)
