import { z } from 'zod'
import { assignFailure } from '@/lib/failures/server'
import { byId, route } from '@/lib/http/route'
import { getMessage } from '@/lib/messages/read'

const body = z.object({ userId: z.string().nullable() })

export const POST = route({ role: 'operator', params: byId, body }, async ({ person, params, body }) => {
  await assignFailure(person, params.id, body.userId)
  return getMessage(params.id)
})
