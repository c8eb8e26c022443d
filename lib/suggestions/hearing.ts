import 'server-only'
import { isYes, placeIn } from '@/lib/availability/answers/model'
import { countIn } from '@/lib/availability/count/model'
import { languageIn } from '@/lib/availability/languages/model'
import type { Intent, ThreadContext, Understanding } from '@/lib/availability/model'
import { understand } from '@/lib/availability/server'
import { NEXT_STEPS } from '@/lib/availability/standing/model'
import { type Choice, readChoice } from '@/lib/leads/choices/model'
import type { Asked } from '@/lib/replies/asking/model'

/** What our last reply asks, and about what. */
export interface Asking {
  asks: Asked
  /** The product that it is about. */
  sku: string | null
  /** Those that it offers to choose from, in its order. */
  named: { sku: string; name: string }[]
  /** What the customer wanted, and of how many, when it was drafted. */
  intent: Intent | null
  wanted: number | null
}

type Spoken = Omit<ThreadContext, 'prompted'>

interface Heard extends Spoken {
  /** The language that the customer was last understood in. */
  language: string | null
  asking: Asking | null
}

/** As who reads our prompt would answer it. */
const numbers: Record<Choice, string> = { reserve: '1', restock_alert: '2', similar: '3' }

/** What a plain yes chooses. To three things offered at once it says nothing. */
const agreed: Partial<Record<Asked, Choice>> = { how_many: 'reserve', alert: 'restock_alert' }

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

/** What the customer means: a tap is the choice that it stands for; a number, a yes or “the second one” answers what our last reply asks. */
export async function hear({ body, choice }: { body: string; choice: string | null }, heard: Heard): Promise<Understanding> {
  const { language, asking, ...spoken } = heard
  const tapped = choice === null ? null : readChoice(choice)
  if (tapped) return { ...(await take(tapped.choice, { ...spoken, lastSku: tapped.sku ?? spoken.lastSku })), language }
  const understood = await counted(body, { ...spoken, prompted: asking?.asks === 'next_steps' })
  const answer = asking && (await answerTo(asking, body, { spoken, understood }))
  return { ...(answer ?? understood), language: language === null ? understood.language : languageIn(body, language) }
}

/** A short answer to what our last reply asks; null where the message is none, or the talk has gone on to another product. */
async function answerTo(asking: Asking, body: string, { spoken, understood }: { spoken: Spoken; understood: Understanding }) {
  const { asks, sku } = asking
  if (sku !== null && sku !== spoken.lastSku) return null
  if (asks === 'alternatives' || (asks === 'which' && spoken.earlier.length === 0)) return pick(asking, body, spoken)
  const choice = isYes(body) ? agreed[asks] : undefined
  if (choice) return take(choice, spoken)
  const quantity = asks === 'how_many' && understood.product === null ? countIn(body) : null
  return quantity === null ? null : { ...(await take('reserve', spoken)), quantity }
}

/** “The second one” of those that we named: of similar ones it is taken, of those that fitted it is what was asked about. */
async function pick({ asks, named, intent, wanted }: Asking, body: string, spoken: Spoken): Promise<Understanding | null> {
  const place = placeIn(body)
  const product = place && named[place.place - 1]
  if (!product) return null
  const about = await counted(place.rest, { ...spoken, lastSku: product.sku, prompted: false, earlier: [] })
  if (!place.isPlain) return NEXT_STEPS.has(about.intent) || place.isOption ? about : null
  const [meant, quantity] =
    asks === 'alternatives' ? (['reserve', countIn(place.rest)] as const) : ([intent ?? 'availability', wanted] as const)
  const why = [`number ${place.place} of those that we named`]
  return { ...about, intent: meant, quantity, confidence: 'high', product, candidates: [], why }
}

/** What was offered is chosen, as who reads our prompt would say it. */
function take(choice: Choice, spoken: Spoken): Promise<Understanding> {
  return understand(numbers[choice], { ...spoken, prompted: true })
}
