import { choiceIn } from '@/lib/availability/intent/model'
import type { Speech } from '@/lib/availability/languages/model'
import { isLeaning, isVariant, leanOn } from '@/lib/availability/leaning/model'
import type { Intent, ThreadContext } from '@/lib/availability/model'
import type { Listed, ProductIndex } from '@/lib/availability/products/model'
import type { Question } from '@/lib/availability/question/model'
import { verdictFor } from '@/lib/availability/skus/model'
import type { Token } from '@/lib/availability/tokens/model'
import type { Verdict } from '@/lib/availability/verdict/model'

/** A message read by itself. */
export interface Read {
  tokens: Token[]
  speech: Speech
  question: Question
  verdict: Verdict
  intent: Intent
}

/** The verdict where the message stands, and what it leant on; null when it stands alone. */
export interface Standing {
  verdict: Verdict
  follows: string | null
}

/** What the customer may do next with a product that was spoken of. */
export const NEXT_STEPS: ReadonlySet<Intent> = new Set<Intent>(['reserve', 'restock_alert', 'similar'])

const MOST_EARLIER = 5

/** What names no product of its own leans on the messages before it, then on the product last spoken of. */
export function standIn(read: Read, context: ThreadContext, index: ProductIndex): Standing {
  const last = index.products[index.bySku.get(context.lastSku ?? '') ?? -1] ?? null
  const { verdict } = read
  if (last && context.prompted && choiceIn(read.tokens)) return { verdict: verdictFor(last.sku, index), follows: last.name }
  if (last && verdict.confidence === 'ambiguous') return amongSeveral(read, last, index)
  if (verdict.confidence !== 'none' || !leans(read)) return { verdict, follows: null }
  return onEarlier(read, context.earlier, index) ?? (last && onProduct(read, last, index)) ?? { verdict, follows: null }
}

/** Of several products that fit, the one last spoken of is meant by who takes a next step; a variant of it by who asks for one. */
function amongSeveral({ speech, question, verdict, intent }: Read, last: Listed, index: ProductIndex): Standing {
  const own = verdict.matches.filter((match) => match.sku === last.sku)
  if (NEXT_STEPS.has(intent) && own.length > 0) return { verdict: { ...verdict, confidence: 'high', matches: own }, follows: last.name }
  const variant = speech.cues.has('leaning') ? leanOn(last.name, question, index) : null
  return variant?.confidence === 'high' ? { verdict: variant, follows: last.name } : { verdict, follows: null }
}

function leans({ speech, question, intent }: Read): boolean {
  const isStep = NEXT_STEPS.has(intent)
  const isAsked = speech.cues.has('leaning') || (speech.cues.has('availability') && !speech.cues.has('inquiry'))
  return (isStep || isAsked || isVariant(question)) && isLeaning(question, isStep)
}

/** The question, and without its numbers where they may say how many: “reserve 2”. */
function readings({ question, intent }: Read): Question[] {
  if (!NEXT_STEPS.has(intent)) return [question]
  return [question, { ...question, asks: question.asks.filter((ask) => !ask.token.number) }]
}

function onEarlier(read: Read, earlier: string[], index: ProductIndex): Standing | null {
  for (const said of earlier.toReversed().slice(0, MOST_EARLIER)) {
    const verdict = firstOn(said, readings(read), index)
    if (verdict) return { verdict, follows: said }
  }
  return null
}

function onProduct(read: Read, { sku, name }: Listed, index: ProductIndex): Standing | null {
  const variant = firstOn(name, readings(read), index)
  if (variant?.confidence === 'high') return { verdict: variant, follows: name }
  const isBare = readings(read).some(({ asks }) => asks.every((ask) => ask.kind !== 'variant' && !ask.token.number))
  if (isBare) return { verdict: verdictFor(sku, index), follows: name }
  return variant && { verdict: variant, follows: name }
}

function firstOn(said: string, questions: Question[], index: ProductIndex): Verdict | null {
  return questions.map((question) => leanOn(said, question, index)).find(({ confidence }) => confidence !== 'none') ?? null
}
