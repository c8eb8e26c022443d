import { z } from 'zod'
import { route } from '@/lib/http/route'
import { templateList } from '@/lib/templates/model'
import { listTemplates } from '@/lib/templates/server'

const query = z.object({ sessionId: z.uuid().optional(), refresh: z.stringbool().default(false) })

export const GET = route({ role: 'operator', summary: 'The templates of the channels', answer: templateList, query }, ({ query }) =>
  listTemplates(query),
)
