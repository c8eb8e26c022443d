import 'server-only'
import { countIn } from '@/lib/availability/count/model'
import type { ThreadContext, Understanding } from '@/lib/availability/model'
import { understand } from '@/lib/availability/server'
import { NEXT_STEPS } from '@/lib/availability/standing/model'
import { type Choice, readChoice } from '@/lib/leads/choices/model'

interface Heard extends ThreadContext {
  /** Our last message asked how many to set aside. */
  askedHowMany: boolean
}

/** As who reads our prompt would answer it. */
const numbers: Record<Choice, string> = { reserve: '1', restock_alert: '2', similar: '3' }

/** A number of one or two digits that stands by itself. */
const smallNumber = /(?<![\p{L}\p{N}-])\p{N}{1,2}(?![\p{L}\p{N}-])/gu

/** “Reserve 2” counts two of what was spoken of, also where some product has a 2 in its name or number. */
async function counted(body: string, context: ThreadContext): Promise<Understanding> {
  const understood = await understand(body, context)
  const isStep = NEXT_STEPS.has(understood.intent) && understood.product?.sku !== context.lastSku
  if (!isStep || context.lastSku === null) return understood
  const words = body.replace(smallNumber, ' ')
  const alone = await understand(words, { ...context, lastSku: null, earlier: [] })
  const leaning = alone.candidates.length === 0 ? await understand(words, context) : null
  if (leaning?.intent !== understood.intent || leaning.product?.sku !== context.lastSku) return understood
  return { ...leaning, quantity: countIn(body) }
}

/** What the customer means: a tap is the choice that it stands for; after “how many?” a number reserves so many of what was spoken of. */
export async function hear({ body, choice }: { body: string; choice: string | null }, context: Heard): Promise<Understanding> {
  const tapped = choice === null ? null : readChoice(choice)
  if (tapped) return understand(numbers[tapped.choice], { ...context, prompted: true, lastSku: tapped.sku ?? context.lastSku })
  const understood = await counted(body, context)
  const count = context.askedHowMany && understood.product === null ? countIn(body) : null
  if (count === null) return understood
  return { ...(await understand('reserve', context)), quantity: count, language: understood.language }
}
