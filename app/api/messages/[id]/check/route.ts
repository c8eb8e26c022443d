import { checkMessage } from '@/lib/delivery/check'
import { byId, route } from '@/lib/http/route'

export const POST = route({ role: 'operator', params: byId }, ({ params }) => checkMessage(params.id))
