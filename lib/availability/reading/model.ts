import { quantityIn } from '@/lib/availability/amounts/model'
import { isThing } from '@/lib/availability/concepts/model'
import { choiceIn, intentOf } from '@/lib/availability/intent/model'
import { corrected, hear, type Speech } from '@/lib/availability/languages/model'
import { isLeaning, leanOn } from '@/lib/availability/leaning/model'
import type { Intent, ThreadContext, Understanding } from '@/lib/availability/model'
import { phraseText } from '@/lib/availability/phrases/model'
import type { ProductIndex } from '@/lib/availability/products/model'
import { type Question, readQuestion } from '@/lib/availability/question/model'
import { type Token, tokensOf } from '@/lib/availability/tokens/model'
import { judge, judgeBySku, type Verdict, verdictFor } from '@/lib/availability/verdict/model'

const STEPS: ReadonlySet<Intent> = new Set<Intent>(['reserve', 'restock_alert', 'similar'])

interface Read {
  tokens: Token[]
  speech: Speech
  question: Question
  verdict: Verdict
  intent: Intent
}

/** What a message means, read against its thread. Never throws. */
export function readMessage(text: string, context: ThreadContext, index: ProductIndex): Understanding {
  const read = readAlone(text, context, index)
  const { intent, speech } = read
  const previous = context.earlier.at(-1)
  if (intent === 'other' && previous !== undefined && isEmpty(read))
    return readMessage(previous, { ...context, earlier: context.earlier.slice(0, -1) }, index)
  const isAnswerable = intent === 'availability' || STEPS.has(intent)
  const { verdict, follows } = isAnswerable ? inThread(read, context, index) : { verdict: read.verdict, follows: null }
  const confidence = isAnswerable ? verdict.confidence : 'none'
  const candidates = verdict.matches.slice(0, 3).map(({ sku, name, score }) => ({ sku, name, score: Math.round(score * 100) / 100 }))
  const [first] = candidates
  return {
    intent,
    language: speech.language,
    quantity: isAnswerable ? quantityOf(read, verdict, context.prompted) : null,
    confidence: confidence === 'high' && !first ? 'none' : confidence,
    product: confidence === 'high' && first ? { sku: first.sku, name: first.name } : null,
    candidates,
    why: whyOf(read, verdict, follows),
  }
}

function readAlone(text: string, context: ThreadContext, index: ProductIndex): Read {
  const tokens = tokensOf(text)
  const speech = listen(tokens, index)
  const question = readQuestion(tokens, speech, index)
  const verdict = judgeBySku(tokens, index) ?? judge(question, index)
  const telling = question.asks.filter((ask) => ask.kind !== 'passing')
  const told = telling.filter((ask) => verdict.said.includes(ask.token.text))
  const intent = intentOf({
    cues: speech.cues,
    prompted: context.prompted,
    tokens,
    product: verdict.confidence === 'none' && told.some((ask) => ask.kind === 'word') ? 'near' : verdict.confidence,
    isMostlyProduct: told.length * 2 >= telling.length,
    isQuestion: /[?؟]/.test(text),
    isServiceOnly: isServiceOnly(speech),
    namesGoods: telling.some((ask) => ask.kind === 'word' && (ask.terms.length > 0 || isThing(ask.token.text))),
    isVariant: isVariant(question) && (context.lastSku !== null || context.earlier.length > 0),
  })
  return { tokens, speech, question, verdict, intent }
}

function isServiceOnly({ cues }: Speech): boolean {
  const [service, stock] = [cues.get('service')?.at ?? [], cues.get('availability')?.at ?? []]
  return service.some((at) => !stock.includes(at) && stock.some((other) => Math.abs(at - other) === 1))
}

function isVariant({ asks }: Question): boolean {
  return (
    asks.length > 0 &&
    asks.length < 4 &&
    asks.every((ask) => ask.axis !== null || ask.kind !== 'word') &&
    asks.some((ask) => ask.axis !== null || ask.kind === 'number')
  )
}

/** “please”, “??”: it only asks again. */
function isEmpty({ question, speech }: Read): boolean {
  return speech.cues.size === 0 && question.asks.every((ask) => ask.kind === 'passing')
}

/** Slips of the pen are mended only where nothing is understood without. */
function listen(tokens: Token[], index: ProductIndex): Speech {
  const speech = hear(tokens, phraseText(tokens))
  const isUnderstood = [...speech.cues.keys()].some((cue) => cue !== 'greeting' && cue !== 'thanks')
  return isUnderstood ? speech : hear(tokens, phraseText(corrected(tokens, (word) => index.postings.has(`w:${word}`))))
}

/** The verdict where the message stands: what names no product of its own leans on the messages before it, then on the product last spoken of. */
function inThread(
  { tokens, speech, question, verdict, intent }: Read,
  context: ThreadContext,
  index: ProductIndex,
): { verdict: Verdict; follows: string | null } {
  const last = index.products[index.bySku.get(context.lastSku ?? '') ?? -1]
  const isStep = STEPS.has(intent)
  if (last && context.prompted && choiceIn(tokens)) return { verdict: verdictFor(last.sku, index), follows: last.name }
  if (last && isStep && verdict.confidence === 'ambiguous') {
    const own = verdict.matches.filter((match) => match.sku === last.sku)
    if (own.length > 0) return { verdict: { confidence: 'high', matches: own, said: verdict.said }, follows: last.name }
  }
  if (last && verdict.confidence === 'ambiguous' && speech.cues.has('leaning')) {
    const variant = leanOn(last.name, question, index)
    if (variant.confidence === 'high') return { verdict: variant, follows: last.name }
  }
  const leans =
    isStep || speech.cues.has('leaning') || isVariant(question) || (speech.cues.has('availability') && !speech.cues.has('inquiry'))
  if (verdict.confidence !== 'none' || !leans || !isLeaning(question, isStep)) return { verdict, follows: null }
  // The number in “reserve 2” says how many.
  const readings = isStep ? [question, { ...question, asks: question.asks.filter((ask) => !ask.token.number) }] : [question]
  const leantOn = (said: string) => readings.map((reading) => leanOn(said, reading, index)).find(({ confidence }) => confidence !== 'none')
  for (const said of context.earlier.toReversed().slice(0, 5)) {
    const leant = leantOn(said)
    if (leant) return { verdict: leant, follows: said }
  }
  if (!last) return { verdict, follows: null }
  const isBare = readings.some(({ asks }) => asks.every((ask) => ask.kind !== 'variant' && !ask.token.number))
  const variant = leantOn(last.name)
  return { verdict: isBare && variant?.confidence !== 'high' ? verdictFor(last.sku, index) : (variant ?? verdict), follows: last.name }
}

function quantityOf({ tokens, speech, intent }: Read, { said }: Verdict, prompted: boolean): number | null {
  // “1” answers our prompt; it counts nothing.
  if (prompted && choiceIn(tokens) && tokens.every((token) => token.number?.unit !== 'count')) return null
  return quantityIn(tokens, new Set(said), { speech, isTaking: intent === 'reserve' })
}

function whyOf({ speech, question }: Read, verdict: Verdict, follows: string | null): string[] {
  const heard = [...speech.cues.values()].slice(0, 2).map(({ words }) => `says “${words}”`)
  const said = verdict.said.length > 0 ? [`matched: ${[...new Set(verdict.said)].join(', ')}`] : []
  const missed = question.asks
    .filter((ask) => ask.kind !== 'passing' && !verdict.said.includes(ask.token.text))
    .map((ask) => ask.token.text)
  const unmet = missed.length > 0 && verdict.confidence !== 'high' ? [`not found: ${missed.slice(0, 5).join(', ')}`] : []
  const unwanted = question.unwanted.map((ask) => `not ${ask.token.text}`)
  return [...heard, ...said, ...unwanted, ...unmet, ...(follows ? [`follows “${follows.slice(0, 80)}”`] : [])]
}
