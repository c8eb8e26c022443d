import { z } from 'zod'
import { listFailures } from '@/lib/failures/read'
import { failureFilter, failureList } from '@/lib/failures/rows'
import { limit } from '@/lib/http/cursor'
import { route } from '@/lib/http/route'

const query = failureFilter.extend({ cursor: z.string().max(500).optional(), limit })

export const GET = route({ role: 'operator', summary: 'Messages that did not get through', answer: failureList, query }, ({ query }) =>
  listFailures(query),
)
