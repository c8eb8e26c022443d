import { z } from 'zod'
import { route } from '@/lib/http/route'
import { listTemplates } from '@/lib/templates/server'

const query = z.object({ sessionId: z.uuid().optional(), refresh: z.stringbool().default(false) })

export const GET = route({ role: 'operator', query }, ({ query }) => listTemplates(query))
