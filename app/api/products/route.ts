import { productList, productSearch } from '@/lib/catalog/model'
import { listProducts } from '@/lib/catalog/search/server'
import { route } from '@/lib/http/route'

export const GET = route(
  { role: 'operator', summary: 'Products, or what a search finds of them', answer: productList, query: productSearch },
  ({ query }) => listProducts(query),
)
