import { z } from 'zod'
import { AppError } from '@/lib/errors'
import { route } from '@/lib/http/route'
import { replayJournal } from '@/lib/journal/entries'

const params = z.object({
  id: z
    .string()
    .regex(/^\d{1,18}$/)
    .transform(BigInt),
})

export const POST = route(
  { role: 'administrator', summary: 'Work one webhook off again', answer: z.object({ replayed: z.number().int() }), params },
  async ({ params }) => {
    const replayed = await replayJournal(params.id)
    if (replayed === 0) throw new AppError('not_found', 'There is no such entry')
    return { replayed }
  },
)
