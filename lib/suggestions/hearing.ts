import 'server-only'
import { countIn } from '@/lib/availability/count/model'
import type { ThreadContext, Understanding } from '@/lib/availability/model'
import { understand } from '@/lib/availability/server'
import { type Choice, readChoice } from '@/lib/leads/choices/model'

interface Heard extends ThreadContext {
  /** Our last message asked how many to set aside. */
  askedHowMany: boolean
}

/** As who reads our prompt would answer it. */
const numbers: Record<Choice, string> = { reserve: '1', restock_alert: '2', similar: '3' }

/** What the customer means: a tap is the choice that it stands for; after “how many?” a number reserves so many of what was spoken of. */
export async function hear({ body, choice }: { body: string; choice: string | null }, context: Heard): Promise<Understanding> {
  const tapped = choice === null ? null : readChoice(choice)
  if (tapped) return understand(numbers[tapped.choice], { ...context, prompted: true, lastSku: tapped.sku ?? context.lastSku })
  const understood = await understand(body, context)
  const count = context.askedHowMany && understood.product === null ? countIn(body) : null
  if (count === null) return understood
  return { ...(await understand('reserve', context)), quantity: count, language: understood.language }
}
