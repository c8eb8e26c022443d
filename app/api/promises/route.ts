import { z } from 'zod'
import { limit } from '@/lib/http/cursor'
import { route } from '@/lib/http/route'
import { promiseFilter, promiseList } from '@/lib/leads/model'
import { listPromises } from '@/lib/leads/promises/read'

const query = promiseFilter.extend({ cursor: z.string().max(500).optional(), limit })

export const GET = route({ role: 'operator', summary: 'Restock promises, oldest first', answer: promiseList, query }, ({ query }) =>
  listPromises(query),
)
