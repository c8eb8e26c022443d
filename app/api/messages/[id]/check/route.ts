import { checkMessage } from '@/lib/delivery/check'
import { byId, route } from '@/lib/http/route'
import { message } from '@/lib/sessions/model'

export const POST = route(
  { role: 'operator', summary: 'Ask the provider what became of a message', answer: message, params: byId },
  ({ params }) => checkMessage(params.id),
)
