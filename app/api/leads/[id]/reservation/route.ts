import { byId, route } from '@/lib/http/route'
import { holdInput } from '@/lib/leads/model'
import { getLead } from '@/lib/leads/read'
import { reserve } from '@/lib/leads/server'

export const POST = route({ role: 'operator', params: byId, body: holdInput }, async ({ person, params, body }) => {
  await reserve(person.id, params.id, body)
  return getLead(params.id)
})
