import { z } from 'zod'
import { byId, route } from '@/lib/http/route'
import { seeMessage } from '@/lib/messages/server'
import { sessionDetail } from '@/lib/sessions/model'
import { getSession } from '@/lib/sessions/read'

export const POST = route(
  {
    role: 'operator',
    summary: 'Say that messages were seen',
    answer: sessionDetail,
    params: byId,
    body: z.object({ messageId: z.uuid() }),
  },
  async ({ person, params, body }) => {
    await seeMessage(params.id, body.messageId)
    return getSession(params.id, person.id)
  },
)
