import { z } from 'zod'

const check = z.enum(['ok', 'failing'])

export const readinessAnswer = z.object({
  status: check,
  checks: z.object({
    database: check,
    migrations: check,
    worker: check,
    /** Age of the oldest webhook that is not worked off; 0 when there is none. */
    backlogSeconds: z.number(),
  }),
})
export type Readiness = z.infer<typeof readinessAnswer>
