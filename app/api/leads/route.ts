import { z } from 'zod'
import { limit } from '@/lib/http/cursor'
import { route } from '@/lib/http/route'
import { leadFilter, leadList } from '@/lib/leads/model'
import { listLeads } from '@/lib/leads/read'

const query = leadFilter.extend({ cursor: z.string().max(500).optional(), limit, sums: z.stringbool().default(true) })

export const GET = route({ role: 'operator', summary: 'Leads, the last moved first', answer: leadList, query }, ({ query }) =>
  listLeads(query),
)
