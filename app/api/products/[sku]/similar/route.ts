import { productPath } from '@/lib/catalog/model'
import { route } from '@/lib/http/route'
import { similarList } from '@/lib/leads/similar/model'
import { listSimilar } from '@/lib/leads/similar/server'

export const GET = route(
  { role: 'operator', summary: 'Products that may be offered in its place', answer: similarList, params: productPath },
  async ({ params }) => ({ items: await listSimilar(params.sku) }),
)
