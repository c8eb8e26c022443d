import { answered, byId, route } from '@/lib/http/route'
import { sendTemplateReply } from '@/lib/replies/server'
import { message } from '@/lib/sessions/model'
import { templateReplyInput } from '@/lib/templates/model'

export const POST = route(
  { role: 'operator', summary: 'Send a template', answer: message, statuses: [202, 200], params: byId, body: templateReplyInput },
  async ({ person, params, body }) => {
    const { message, isNew } = await sendTemplateReply(person, params.id, body)
    return answered(message, isNew ? 202 : 200)
  },
)
