import { route } from '@/lib/http/route'
import { leadFilter, leadSums } from '@/lib/leads/model'
import { sumLeads } from '@/lib/leads/read'

const query = leadFilter.omit({ stage: true })

export const GET = route(
  { role: 'operator', summary: 'How many leads stand in each stage, and what they are worth', answer: leadSums, query },
  ({ query }) => sumLeads(query),
)
