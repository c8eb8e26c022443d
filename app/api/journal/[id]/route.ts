import { z } from 'zod'
import { route } from '@/lib/http/route'
import { journalBody } from '@/lib/journal/model'
import { getJournalBody } from '@/lib/journal/read'

const params = z.object({
  id: z
    .string()
    .regex(/^\d{1,18}$/)
    .transform(BigInt),
})

export const GET = route({ role: 'administrator', summary: 'One webhook as it came', answer: journalBody, params }, ({ params }) =>
  getJournalBody(params.id),
)
