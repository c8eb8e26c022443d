import { bulkInput, bulkReport } from '@/lib/catalog/bulk/model'
import { changeProducts } from '@/lib/catalog/bulk/server'
import { actorOf } from '@/lib/catalog/history/server'
import { dryRunOption } from '@/lib/catalog/model'
import { route } from '@/lib/http/route'

export const POST = route(
  { role: 'supervisor', summary: 'Change or remove many products', answer: bulkReport, query: dryRunOption, body: bulkInput },
  ({ query, body, person }) => changeProducts(body, { ...query, by: actorOf(person) }),
)
