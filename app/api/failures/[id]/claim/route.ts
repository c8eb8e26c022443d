import { claimFailure } from '@/lib/failures/server'
import { byId, route } from '@/lib/http/route'
import { getMessage } from '@/lib/messages/read'
import { message } from '@/lib/sessions/model'

export const POST = route(
  { role: 'operator', summary: 'Take a failure on', answer: message, params: byId, isPersonal: true },
  async ({ person, params }) => {
    await claimFailure(params.id, person.id)
    return getMessage(params.id)
  },
)
