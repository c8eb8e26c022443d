import { sendTest } from '@/lib/announcements/log'
import { getAnnouncement } from '@/lib/announcements/read'
import { announcementDetail } from '@/lib/announcements/rows'
import { answered, byId, route } from '@/lib/http/route'

const told = { summary: 'Send a test event', answer: announcementDetail, statuses: [202] }

export const POST = route({ role: 'administrator', ...told, params: byId }, async ({ params }) =>
  answered(await getAnnouncement(await sendTest(params.id)), 202),
)
