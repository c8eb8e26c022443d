import { z } from 'zod'
import { limit } from '@/lib/http/cursor'
import { byId, route } from '@/lib/http/route'
import { listMessages } from '@/lib/messages/read'
import { messagePage } from '@/lib/sessions/model'

const query = z.object({ before: z.string().max(500).optional(), limit })

export const GET = route(
  { role: 'operator', summary: 'The thread of a session', answer: messagePage, params: byId, query },
  ({ params, query }) => listMessages(params.id, query),
)
