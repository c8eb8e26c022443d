import { byId, route } from '@/lib/http/route'
import { timeline } from '@/lib/sessions/model'
import { getTimeline } from '@/lib/timeline/server'

export const GET = route(
  { role: 'operator', summary: 'All that happened to a message', answer: timeline, params: byId },
  async ({ params }) => ({ items: await getTimeline(params.id) }),
)
