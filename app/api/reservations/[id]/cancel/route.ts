import { byId, route } from '@/lib/http/route'
import { getLead } from '@/lib/leads/read'
import { cancelReservation } from '@/lib/leads/reservations/server'

export const POST = route({ role: 'operator', params: byId }, async ({ params }) => getLead(await cancelReservation(params.id)))
