import { productPath } from '@/lib/catalog/model'
import { route } from '@/lib/http/route'
import { listSimilar } from '@/lib/leads/similar/server'

export const GET = route({ role: 'operator', params: productPath }, async ({ params }) => ({ items: await listSimilar(params.sku) }))
