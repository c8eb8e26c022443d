import { answered, route } from '@/lib/http/route'
import { newSource } from '@/lib/sources/model'
import { addSource, listSources } from '@/lib/sources/settings'

export const GET = route({ role: 'administrator' }, async () => ({ items: await listSources(), nextCursor: null }))

export const POST = route({ role: 'administrator', body: newSource }, async ({ body }) => answered(await addSource(body), 201))
