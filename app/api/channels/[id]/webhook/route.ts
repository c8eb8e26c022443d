import { channel, channelPath } from '@/lib/channels/model'
import { connectWebhook } from '@/lib/channels/settings'
import { route } from '@/lib/http/route'

export const POST = route(
  { role: 'administrator', summary: 'Register our webhook with the provider', answer: channel, params: channelPath },
  ({ params }) => connectWebhook(params.id),
)
