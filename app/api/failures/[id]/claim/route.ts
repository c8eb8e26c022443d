import { claimFailure } from '@/lib/failures/server'
import { byId, route } from '@/lib/http/route'
import { getMessage } from '@/lib/messages/read'

export const POST = route({ role: 'operator', params: byId, isPersonal: true }, async ({ person, params }) => {
  await claimFailure(params.id, person.id)
  return getMessage(params.id)
})
