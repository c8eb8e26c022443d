import { channel, channelList, newChannel } from '@/lib/channels/model'
import { addChannel, listChannels } from '@/lib/channels/settings'
import { answered, route } from '@/lib/http/route'

export const GET = route({ role: 'administrator', summary: 'Every WhatsApp number', answer: channelList }, async () => ({
  items: await listChannels(),
  nextCursor: null,
}))

export const POST = route(
  { role: 'administrator', summary: 'Connect one more number', answer: channel, statuses: [201], body: newChannel },
  async ({ body }) => answered(await addChannel(body), 201),
)
