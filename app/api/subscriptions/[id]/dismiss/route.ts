import { z } from 'zod'
import { dismissDead } from '@/lib/announcements/log'
import { byId, route } from '@/lib/http/route'

const told = { summary: 'Say that what was given up is not needed any more', answer: z.object({ dismissed: z.number().int() }) }

export const POST = route({ role: 'administrator', ...told, params: byId }, async ({ params }) => ({
  dismissed: await dismissDead(params.id),
}))
