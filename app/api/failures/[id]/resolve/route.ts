import { z } from 'zod'
import { resolveFailure } from '@/lib/failures/server'
import { byId, route } from '@/lib/http/route'
import { getMessage } from '@/lib/messages/read'
import { message } from '@/lib/sessions/model'

const body = z.object({ resolution: z.string().trim().min(1).max(500) })

export const POST = route(
  { role: 'supervisor', summary: 'Say that nothing more is to be done', answer: message, params: byId, body },
  async ({ params, body }) => {
    await resolveFailure(params.id, body.resolution)
    return getMessage(params.id)
  },
)
