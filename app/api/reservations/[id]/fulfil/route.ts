import { userIdOf } from '@/lib/auth/model'
import { byId, route } from '@/lib/http/route'
import { leadDetail } from '@/lib/leads/model'
import { getLead } from '@/lib/leads/read'
import { fulfilReservation } from '@/lib/leads/server'

export const POST = route(
  { role: 'operator', summary: 'Hand over what is held', answer: leadDetail, params: byId },
  async ({ person, params }) => getLead(await fulfilReservation(userIdOf(person), params.id)),
)
