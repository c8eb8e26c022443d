import { userIdOf } from '@/lib/auth/model'
import { byId, route } from '@/lib/http/route'
import { holdInput, leadDetail } from '@/lib/leads/model'
import { getLead } from '@/lib/leads/read'
import { reserve } from '@/lib/leads/server'

export const POST = route(
  { role: 'operator', summary: 'Set pieces aside for a lead', answer: leadDetail, params: byId, body: holdInput },
  async ({ person, params, body }) => {
    await reserve(userIdOf(person), params.id, body)
    return getLead(params.id)
  },
)
