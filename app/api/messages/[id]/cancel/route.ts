import { byId, route } from '@/lib/http/route'
import { cancelReply } from '@/lib/replies/server'

export const POST = route({ role: 'operator', params: byId }, ({ params }) => cancelReply(params.id))
