import { z } from 'zod'
import { sku } from '@/lib/catalog/model'
import { byId, route } from '@/lib/http/route'
import { getSession } from '@/lib/sessions/read'
import { chooseProduct } from '@/lib/suggestions/server'

export const POST = route({ role: 'operator', params: byId, body: z.object({ sku }) }, async ({ person, params, body }) => {
  await chooseProduct(params.id, body.sku, person.isKey ? null : person.id)
  return getSession(params.id, person.id)
})
