import { byId, route } from '@/lib/http/route'
import { releaseReply } from '@/lib/replies/server'
import { message } from '@/lib/sessions/model'

export const POST = route({ role: 'operator', summary: 'Let a held message go as it is', answer: message, params: byId }, ({ params }) =>
  releaseReply(params.id),
)
