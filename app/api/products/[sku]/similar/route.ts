import { listSimilar } from '@/lib/availability/similar/server'
import { productPath } from '@/lib/catalog/model'
import { route } from '@/lib/http/route'

export const GET = route({ role: 'operator', params: productPath }, async ({ params }) => ({ items: await listSimilar(params.sku) }))
