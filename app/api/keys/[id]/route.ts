import { byId, noContent, route } from '@/lib/http/route'
import { revokeKey } from '@/lib/keys/server'

export const DELETE = route(
  { role: 'administrator', summary: 'Revoke an API key', statuses: [204], params: byId, isPersonal: true },
  async ({ params }) => {
    await revokeKey(params.id)
    return noContent()
  },
)
