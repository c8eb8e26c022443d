import { byId, route } from '@/lib/http/route'
import { getSession } from '@/lib/sessions/read'
import { setSessionState } from '@/lib/sessions/server'

export const POST = route({ role: 'operator', params: byId }, async ({ person, params }) => {
  await setSessionState(params.id, 'open')
  return getSession(params.id, person.id)
})
