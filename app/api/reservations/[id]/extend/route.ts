import { byId, route } from '@/lib/http/route'
import { extendInput, leadDetail } from '@/lib/leads/model'
import { getLead } from '@/lib/leads/read'
import { extendReservation } from '@/lib/leads/reservations/server'

export const POST = route(
  { role: 'operator', summary: 'Hold for longer', answer: leadDetail, params: byId, body: extendInput },
  async ({ params, body }) => getLead(await extendReservation(params.id, body.hours)),
)
