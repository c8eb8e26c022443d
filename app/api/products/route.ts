import { productSearch } from '@/lib/catalog/model'
import { listProducts } from '@/lib/catalog/search/server'
import { route } from '@/lib/http/route'

export const GET = route({ role: 'operator', query: productSearch }, ({ query }) => listProducts(query))
