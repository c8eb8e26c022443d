import 'server-only'
import { countIn } from '@/lib/availability/count/model'
import type { ThreadContext, Understanding } from '@/lib/availability/model'
import { understand } from '@/lib/availability/server'

interface Heard extends ThreadContext {
  /** Our last message asked how many to set aside. */
  askedHowMany: boolean
}

/** What the customer means: after “how many?” a number reserves so many of what was spoken of. */
export async function hear(body: string, context: Heard): Promise<Understanding> {
  const understood = await understand(body, context)
  const isAnswer = context.askedHowMany && understood.product === null
  const count = isAnswer ? countIn(body) : null
  if (count === null) return understood
  return { ...(await understand('reserve', context)), quantity: count, language: understood.language }
}
