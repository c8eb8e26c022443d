import { answered, route } from '@/lib/http/route'
import { newSource, stockSource, stockSourceList } from '@/lib/sources/model'
import { addSource, listSources } from '@/lib/sources/settings'

export const GET = route({ role: 'administrator', summary: 'Stock sources outside', answer: stockSourceList }, async () => ({
  items: await listSources(),
  nextCursor: null,
}))

export const POST = route(
  { role: 'administrator', summary: 'Add a stock source', answer: stockSource, statuses: [201], body: newSource },
  async ({ body }) => answered(await addSource(body), 201),
)
