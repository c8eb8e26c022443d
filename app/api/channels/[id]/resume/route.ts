import { z } from 'zod'
import { resumeChannel } from '@/lib/channels/alarms'
import { answered, byId, route } from '@/lib/http/route'

export const POST = route(
  {
    role: 'administrator',
    summary: 'Let what waited on a paused channel go',
    answer: z.object({ resumed: z.literal(true) }),
    params: byId,
  },
  async ({ params }) => {
    await resumeChannel(params.id)
    return answered({ resumed: true })
  },
)
