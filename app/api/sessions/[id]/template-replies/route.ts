import { answered, byId, route } from '@/lib/http/route'
import { sendTemplateReply } from '@/lib/replies/server'
import { templateReplyInput } from '@/lib/templates/model'

export const POST = route({ role: 'operator', params: byId, body: templateReplyInput }, async ({ person, params, body }) => {
  const { message, isNew } = await sendTemplateReply(person, params.id, body)
  return answered(message, isNew ? 202 : 200)
})
