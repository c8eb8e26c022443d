import { byId, route } from '@/lib/http/route'
import { getPromise } from '@/lib/leads/promises/read'
import { cancelPromise } from '@/lib/leads/promises/server'

export const POST = route({ role: 'operator', params: byId }, async ({ params }) => {
  await cancelPromise(params.id)
  return getPromise(params.id)
})
