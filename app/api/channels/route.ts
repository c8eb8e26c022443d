import { newChannel } from '@/lib/channels/model'
import { addChannel, listChannels } from '@/lib/channels/settings'
import { answered, route } from '@/lib/http/route'

export const GET = route({ role: 'administrator' }, async () => ({ items: await listChannels(), nextCursor: null }))

export const POST = route({ role: 'administrator', body: newChannel }, async ({ body }) => answered(await addChannel(body), 201))
