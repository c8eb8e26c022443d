import { byId, route } from '@/lib/http/route'
import { sessionDetail } from '@/lib/sessions/model'
import { getSession } from '@/lib/sessions/read'
import { setSessionState } from '@/lib/sessions/server'

export const POST = route(
  { role: 'operator', summary: 'Put a session away', answer: sessionDetail, params: byId },
  async ({ person, params }) => {
    await setSessionState(params.id, 'done')
    return getSession(params.id, person.id)
  },
)
