import { answered, byId, route } from '@/lib/http/route'
import { replyInput } from '@/lib/replies/model'
import { sendReply } from '@/lib/replies/server'
import { message } from '@/lib/sessions/model'

export const POST = route(
  { role: 'operator', summary: 'Send a reply', answer: message, statuses: [202, 200], params: byId, body: replyInput },
  async ({ person, params, body }) => {
    const { message, isNew } = await sendReply(person, params.id, body)
    return answered(message, isNew ? 202 : 200)
  },
)
