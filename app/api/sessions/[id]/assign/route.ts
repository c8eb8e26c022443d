import { z } from 'zod'
import { byId, route } from '@/lib/http/route'
import { sessionDetail } from '@/lib/sessions/model'
import { assignSession } from '@/lib/sessions/owner'
import { getSession } from '@/lib/sessions/read'

const body = z.object({ userId: z.string().max(100).nullable() })

export const POST = route(
  { role: 'operator', summary: 'Give a session to a person, or to nobody', answer: sessionDetail, params: byId, body },
  async ({ person, params, body: { userId } }) => {
    await assignSession(person, params.id, userId)
    return getSession(params.id, person.id)
  },
)
