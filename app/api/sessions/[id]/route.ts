import { byId, route } from '@/lib/http/route'
import { sessionDetail } from '@/lib/sessions/model'
import { getSession } from '@/lib/sessions/read'

export const GET = route({ role: 'operator', summary: 'One session', answer: sessionDetail, params: byId }, ({ params, person }) =>
  getSession(params.id, person.id),
)
