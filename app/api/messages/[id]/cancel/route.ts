import { byId, route } from '@/lib/http/route'
import { cancelReply } from '@/lib/replies/server'
import { message } from '@/lib/sessions/model'

export const POST = route(
  { role: 'operator', summary: 'Take a message back before it goes', answer: message, params: byId },
  ({ params }) => cancelReply(params.id),
)
