import { byId, route } from '@/lib/http/route'
import { sessionDetail } from '@/lib/sessions/model'
import { getSession } from '@/lib/sessions/read'
import { checkShown } from '@/lib/suggestions/promise'

export const POST = route(
  { role: 'operator', summary: 'Look again at the stock behind the suggestion', answer: sessionDetail, params: byId },
  async ({ person, params }) => {
    await checkShown(params.id)
    return getSession(params.id, person.id)
  },
)
