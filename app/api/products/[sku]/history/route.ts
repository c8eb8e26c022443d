import { stockHistory } from '@/lib/catalog/history/model'
import { listStockChanges } from '@/lib/catalog/history/server'
import { historyPage, productPath } from '@/lib/catalog/model'
import { route } from '@/lib/http/route'

export const GET = route(
  { role: 'operator', summary: 'What became of the stock of a product', answer: stockHistory, params: productPath, query: historyPage },
  ({ params, query }) => listStockChanges(params.sku, query),
)
