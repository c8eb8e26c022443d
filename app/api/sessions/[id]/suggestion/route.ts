import { z } from 'zod'
import { userIdOf } from '@/lib/auth/model'
import { sku } from '@/lib/catalog/model'
import { byId, route } from '@/lib/http/route'
import { sessionDetail } from '@/lib/sessions/model'
import { getSession } from '@/lib/sessions/read'
import { chooseProduct } from '@/lib/suggestions/server'

export const POST = route(
  { role: 'operator', summary: 'Draft the reply from another product', answer: sessionDetail, params: byId, body: z.object({ sku }) },
  async ({ person, params, body }) => {
    await chooseProduct(params.id, body.sku, userIdOf(person))
    return getSession(params.id, person.id)
  },
)
