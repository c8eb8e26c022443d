import { z } from 'zod'
import { limit } from '@/lib/http/cursor'
import { route } from '@/lib/http/route'
import { journalFilter, journalList } from '@/lib/journal/model'
import { listJournal } from '@/lib/journal/read'

const query = z.object({ filter: journalFilter.default('all'), cursor: z.string().max(500).optional(), limit })

export const GET = route({ role: 'administrator', summary: 'Webhooks as they came', answer: journalList, query }, ({ query }) =>
  listJournal(query),
)
