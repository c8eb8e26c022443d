import { byId, route } from '@/lib/http/route'
import { restockPromise } from '@/lib/leads/model'
import { getPromise } from '@/lib/leads/promises/read'
import { cancelPromise } from '@/lib/leads/promises/server'

export const POST = route(
  { role: 'operator', summary: 'Take a restock promise back', answer: restockPromise, params: byId },
  async ({ params }) => {
    await cancelPromise(params.id)
    return getPromise(params.id)
  },
)
