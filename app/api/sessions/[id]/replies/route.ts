import { answered, byId, route } from '@/lib/http/route'
import { replyInput } from '@/lib/replies/model'
import { sendReply } from '@/lib/replies/server'

export const POST = route({ role: 'operator', params: byId, body: replyInput }, async ({ person, params, body }) => {
  const { message, isNew } = await sendReply(person, params.id, body)
  return answered(message, isNew ? 202 : 200)
})
