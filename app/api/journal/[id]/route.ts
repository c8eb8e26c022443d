import { z } from 'zod'
import { route } from '@/lib/http/route'
import { getJournalBody } from '@/lib/journal/read'

const params = z.object({
  id: z
    .string()
    .regex(/^\d{1,18}$/)
    .transform(BigInt),
})

export const GET = route({ role: 'administrator', params }, ({ params }) => getJournalBody(params.id))
