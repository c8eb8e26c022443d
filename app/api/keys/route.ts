import { answered, route } from '@/lib/http/route'
import { newKey } from '@/lib/keys/model'
import { listKeys, makeKey } from '@/lib/keys/server'

export const GET = route({ role: 'administrator' }, async () => ({ items: await listKeys(), nextCursor: null }))

export const POST = route({ role: 'administrator', body: newKey, isPersonal: true }, async ({ person, body }) =>
  answered(await makeKey(body, person), 201),
)
