import { z } from 'zod'
import { aliasFilter } from '@/lib/aliases/model'
import { listAliases } from '@/lib/aliases/read'
import { limit } from '@/lib/http/cursor'
import { route } from '@/lib/http/route'

const query = aliasFilter.extend({ cursor: z.string().optional(), limit })

export const GET = route({ role: 'supervisor', query }, ({ query }) => listAliases(query))
