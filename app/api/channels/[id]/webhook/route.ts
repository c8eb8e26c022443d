import { channelPath } from '@/lib/channels/model'
import { connectWebhook } from '@/lib/channels/settings'
import { route } from '@/lib/http/route'

export const POST = route({ role: 'administrator', params: channelPath }, ({ params }) => connectWebhook(params.id))
