import { z } from 'zod'
import { assignFailure } from '@/lib/failures/server'
import { byId, route } from '@/lib/http/route'
import { getMessage } from '@/lib/messages/read'
import { message } from '@/lib/sessions/model'

const body = z.object({ userId: z.string().nullable() })

export const POST = route(
  { role: 'operator', summary: 'Give a failure to somebody, or to nobody', answer: message, params: byId, body },
  async ({ person, params, body }) => {
    await assignFailure(person, params.id, body.userId)
    return getMessage(params.id)
  },
)
