import { byId, route } from '@/lib/http/route'
import { releaseReply } from '@/lib/replies/server'

export const POST = route({ role: 'operator', params: byId }, ({ params }) => releaseReply(params.id))
