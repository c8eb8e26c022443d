import { channel, channelPath, newToken } from '@/lib/channels/model'
import { updateChannelToken } from '@/lib/channels/settings'
import { route } from '@/lib/http/route'

export const PUT = route(
  { role: 'administrator', summary: 'Put another token in place', answer: channel, params: channelPath, body: newToken },
  ({ params, body }) => updateChannelToken(params.id, body.token),
)
