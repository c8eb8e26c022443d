import { redeliver } from '@/lib/announcements/log'
import { getAnnouncement } from '@/lib/announcements/read'
import { announcementDetail } from '@/lib/announcements/rows'
import { byId, route } from '@/lib/http/route'

const told = { summary: 'Tell it once more, under the same id', answer: announcementDetail }

export const POST = route({ role: 'administrator', ...told, params: byId }, async ({ params }) => {
  await redeliver(params.id)
  return getAnnouncement(params.id)
})
