import { byId, route } from '@/lib/http/route'
import { getTimeline } from '@/lib/timeline/server'

export const GET = route({ role: 'operator', params: byId }, async ({ params }) => ({ items: await getTimeline(params.id) }))
