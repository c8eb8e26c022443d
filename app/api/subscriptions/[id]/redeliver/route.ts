import { z } from 'zod'
import { redeliverDead } from '@/lib/announcements/log'
import { byId, route } from '@/lib/http/route'

const told = { summary: 'Send everything again that was given up', answer: z.object({ redelivered: z.number().int() }) }

export const POST = route({ role: 'administrator', ...told, params: byId }, async ({ params }) => ({
  redelivered: await redeliverDead(params.id),
}))
