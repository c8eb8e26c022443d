import { z } from 'zod'
import { aliasFilter, aliasPage } from '@/lib/aliases/model'
import { listAliases } from '@/lib/aliases/read'
import { limit } from '@/lib/http/cursor'
import { route } from '@/lib/http/route'

const query = aliasFilter.extend({ cursor: z.string().optional(), limit })

export const GET = route({ role: 'supervisor', summary: 'Words learned from choices', answer: aliasPage, query }, ({ query }) =>
  listAliases(query),
)
