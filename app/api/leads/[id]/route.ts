import { byId, route } from '@/lib/http/route'
import { leadChange } from '@/lib/leads/model'
import { getLead } from '@/lib/leads/read'
import { changeLead } from '@/lib/leads/server'

export const GET = route({ role: 'operator', params: byId }, ({ params }) => getLead(params.id))

export const PATCH = route({ role: 'operator', params: byId, body: leadChange }, async ({ person, params, body }) => {
  await changeLead(person.id, params.id, body)
  return getLead(params.id)
})
