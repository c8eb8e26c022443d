import { answered, route } from '@/lib/http/route'
import { apiKeyList, madeKey, newKey } from '@/lib/keys/model'
import { listKeys, makeKey } from '@/lib/keys/server'

export const GET = route({ role: 'administrator', summary: 'API keys that work', answer: apiKeyList }, async () => ({
  items: await listKeys(),
  nextCursor: null,
}))

export const POST = route(
  { role: 'administrator', summary: 'Make an API key', answer: madeKey, statuses: [201], body: newKey, isPersonal: true },
  async ({ person, body }) => answered(await makeKey(body, person), 201),
)
