import { byId, route } from '@/lib/http/route'
import { draftInput } from '@/lib/replies/model'
import { saveDraft } from '@/lib/replies/server'

export const PUT = route({ role: 'operator', params: byId, body: draftInput, isPersonal: true }, async ({ person, params, body }) => {
  await saveDraft(person, params.id, body.body)
  return body
})
