import { listStockChanges } from '@/lib/catalog/history/server'
import { historyPage, productPath } from '@/lib/catalog/model'
import { route } from '@/lib/http/route'

export const GET = route({ role: 'operator', params: productPath, query: historyPage }, ({ params, query }) =>
  listStockChanges(params.sku, query),
)
