import { answered, byId, route } from '@/lib/http/route'
import { retryInput } from '@/lib/replies/model'
import { retryMessage } from '@/lib/replies/server'
import { message } from '@/lib/sessions/model'

export const POST = route(
  { role: 'operator', summary: 'Send a failed message again', answer: message, statuses: [202, 200], params: byId, body: retryInput },
  async ({ person, params, body }) => {
    const { message, isNew } = await retryMessage(person, params.id, body)
    return answered(message, isNew ? 202 : 200)
  },
)
