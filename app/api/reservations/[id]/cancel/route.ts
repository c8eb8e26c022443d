import { byId, route } from '@/lib/http/route'
import { leadDetail } from '@/lib/leads/model'
import { getLead } from '@/lib/leads/read'
import { cancelReservation } from '@/lib/leads/reservations/server'

export const POST = route({ role: 'operator', summary: 'Give up what is held', answer: leadDetail, params: byId }, async ({ params }) =>
  getLead(await cancelReservation(params.id)),
)
