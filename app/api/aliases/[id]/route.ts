import { forgetAlias } from '@/lib/aliases/server'
import { byId, noContent, route } from '@/lib/http/route'

export const DELETE = route({ role: 'supervisor', summary: 'Forget learned words', statuses: [204], params: byId }, async ({ params }) => {
  await forgetAlias(params.id)
  return noContent()
})
