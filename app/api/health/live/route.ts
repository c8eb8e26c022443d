import { z } from 'zod'
import { answered, guarded } from '@/lib/http/route'

/** The process runs; whether it can do its work is for `ready` to say. */
export const GET = guarded({ summary: 'Whether the process runs', answer: z.object({ status: z.literal('ok') }) }, async () =>
  answered({ status: 'ok' }),
)
