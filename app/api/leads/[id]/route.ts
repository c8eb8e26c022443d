import { userIdOf } from '@/lib/auth/model'
import { byId, route } from '@/lib/http/route'
import { leadChange, leadDetail } from '@/lib/leads/model'
import { getLead } from '@/lib/leads/read'
import { changeLead } from '@/lib/leads/server'

export const GET = route({ role: 'operator', summary: 'One lead, with its steps', answer: leadDetail, params: byId }, ({ params }) =>
  getLead(params.id),
)

export const PATCH = route(
  { role: 'operator', summary: 'Move a lead, or give it to somebody', answer: leadDetail, params: byId, body: leadChange },
  async ({ person, params, body }) => {
    await changeLead(userIdOf(person), params.id, body)
    return getLead(params.id)
  },
)
