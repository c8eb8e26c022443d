import { z } from 'zod'
import { failureCause } from '@/lib/failures/model'
import { listFailures } from '@/lib/failures/read'
import { limit } from '@/lib/http/cursor'
import { route } from '@/lib/http/route'

const query = z.object({
  state: z.enum(['open', 'resolved']).default('open'),
  cause: failureCause.optional(),
  cursor: z.string().max(500).optional(),
  limit,
})

export const GET = route({ role: 'operator', query }, ({ query }) => listFailures(query))
