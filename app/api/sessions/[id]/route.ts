import { byId, route } from '@/lib/http/route'
import { getSession } from '@/lib/sessions/read'

export const GET = route({ role: 'operator', params: byId }, ({ params, person }) => getSession(params.id, person.id))
