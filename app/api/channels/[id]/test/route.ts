import { channel, channelPath } from '@/lib/channels/model'
import { testChannel } from '@/lib/channels/settings'
import { route } from '@/lib/http/route'

export const POST = route(
  { role: 'administrator', summary: 'Ask the provider how a channel is', answer: channel, params: channelPath },
  ({ params }) => testChannel(params.id),
)
