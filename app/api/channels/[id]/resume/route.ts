import { resumeChannel } from '@/lib/channels/alarms'
import { answered, byId, route } from '@/lib/http/route'

export const POST = route({ role: 'administrator', params: byId }, async ({ params }) => {
  await resumeChannel(params.id)
  return answered({ resumed: true })
})
