import { byId, noContent, route } from '@/lib/http/route'
import { newSource, stockSource } from '@/lib/sources/model'
import { changeSource, removeSource } from '@/lib/sources/settings'

export const PUT = route(
  { role: 'administrator', summary: 'Change a stock source', answer: stockSource, params: byId, body: newSource },
  ({ params, body }) => changeSource(params.id, body),
)

export const DELETE = route(
  { role: 'administrator', summary: 'Remove a stock source', statuses: [204], params: byId },
  async ({ params }) => {
    await removeSource(params.id)
    return noContent()
  },
)
