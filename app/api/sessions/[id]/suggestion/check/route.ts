import { byId, route } from '@/lib/http/route'
import { getSession } from '@/lib/sessions/read'
import { checkShown } from '@/lib/suggestions/promise'

export const POST = route({ role: 'operator', params: byId }, async ({ person, params }) => {
  await checkShown(params.id)
  return getSession(params.id, person.id)
})
