import { byId, route } from '@/lib/http/route'
import { draftInput } from '@/lib/replies/model'
import { saveDraft } from '@/lib/replies/server'

export const PUT = route(
  { role: 'operator', summary: 'Keep what this person has typed', answer: draftInput, params: byId, body: draftInput, isPersonal: true },
  async ({ person, params, body }) => {
    await saveDraft(person, params.id, body.body)
    return body
  },
)
