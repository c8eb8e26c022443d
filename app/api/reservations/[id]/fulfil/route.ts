import { byId, route } from '@/lib/http/route'
import { getLead } from '@/lib/leads/read'
import { fulfilReservation } from '@/lib/leads/server'

export const POST = route({ role: 'operator', params: byId }, async ({ person, params }) =>
  getLead(await fulfilReservation(person.id, params.id)),
)
