import { isAmount, quantityIn } from '@/lib/availability/amounts/model'
import { isThing } from '@/lib/availability/concepts/model'
import { choiceIn, intentOf } from '@/lib/availability/intent/model'
import { hear, mended, type Speech } from '@/lib/availability/languages/model'
import { isVariant } from '@/lib/availability/leaning/model'
import { withLearned } from '@/lib/availability/learning/model'
import type { ThreadContext, Understanding } from '@/lib/availability/model'
import { judge } from '@/lib/availability/parts/model'
import { phraseText } from '@/lib/availability/phrases/model'
import type { ProductIndex } from '@/lib/availability/products/model'
import { readQuestion } from '@/lib/availability/question/model'
import { judgeBySku } from '@/lib/availability/skus/model'
import { NEXT_STEPS, type Read, type Standing, standIn } from '@/lib/availability/standing/model'
import { type Token, tokensOf } from '@/lib/availability/tokens/model'

/** What a message means, read against its thread. Never throws. */
export function readMessage(text: string, context: ThreadContext, index: ProductIndex): Understanding {
  const read = readAlone(text, context, index)
  const previous = context.earlier.at(-1)
  if (previous !== undefined && isEmpty(read)) return readMessage(previous, { ...context, earlier: context.earlier.slice(0, -1) }, index)
  const isAnswerable = read.intent === 'availability' || NEXT_STEPS.has(read.intent)
  const standing = isAnswerable ? standIn(read, context, index) : { verdict: read.verdict, follows: null }
  const best = standing.verdict.matches.slice(0, 3)
  // None is shown to fit better than the one before it.
  const candidates = best.map(({ sku, name }, at) => ({
    sku,
    name,
    score: Math.round(Math.min(...best.slice(0, at + 1).map((match) => match.fit)) * 100) / 100,
  }))
  const [first] = candidates
  const isSure = isAnswerable && standing.verdict.confidence === 'high' && first !== undefined
  const isOpen = isAnswerable && standing.verdict.confidence === 'ambiguous'
  return {
    intent: read.intent,
    language: read.speech.language,
    quantity: isAnswerable ? quantityOf(read, standing, context.prompted) : null,
    confidence: isSure ? 'high' : isOpen ? 'ambiguous' : 'none',
    product: isSure ? { sku: first.sku, name: first.name } : null,
    candidates,
    why: whyOf(read, standing),
  }
}

/** The one product that a text of ours speaks of; null when it names none surely, or several. */
export function productIn(text: string, index: ProductIndex): string | null {
  const { verdict } = readAlone(text, { lastSku: null, prompted: false, earlier: [] }, index)
  return verdict.confidence === 'high' ? (verdict.matches[0]?.sku ?? null) : null
}

function readAlone(text: string, context: ThreadContext, index: ProductIndex): Read {
  const tokens = tokensOf(text)
  const speech = listen(tokens, index)
  const question = readQuestion(tokens, speech, index)
  const verdict = judgeBySku(tokens, index) ?? withLearned(judge(question, index), question, index)
  const telling = question.asks.filter((ask) => ask.kind !== 'passing')
  const told = telling.filter((ask) => verdict.said.includes(ask.token.text))
  const intent = intentOf({
    cues: speech.cues,
    tokens,
    prompted: context.prompted,
    product: verdict.confidence === 'none' && told.some((ask) => ask.kind === 'word') ? 'near' : verdict.confidence,
    isMostlyProduct: told.length * 2 >= telling.length,
    isQuestion: /[?؟]/.test(text),
    namesGoods: telling.some((ask) => ask.kind === 'word' && (ask.terms.length > 0 || isThing(ask.token.text))),
    isVariant: isVariant(question) && (context.lastSku !== null || context.earlier.length > 0),
    isAmount: isAmount(tokens, speech),
  })
  return { tokens, speech, question, verdict, intent }
}

/** Slips of the pen are mended only where nothing is understood without. */
function listen(tokens: Token[], index: ProductIndex): Speech {
  const speech = hear(tokens, phraseText(tokens))
  const isUnderstood = [...speech.cues.keys()].some((cue) => cue !== 'greeting' && cue !== 'thanks')
  return isUnderstood ? speech : hear(tokens, phraseText(mended(tokens, (word) => index.postings.has(`w:${word}`))))
}

/** “please”, “??”: it only asks again. */
function isEmpty({ intent, question, speech }: Read): boolean {
  return intent === 'other' && speech.cues.size === 0 && question.asks.every((ask) => ask.kind === 'passing')
}

function quantityOf({ tokens, speech, intent }: Read, { verdict }: Standing, prompted: boolean): number | null {
  // “1” answers our prompt; it counts nothing.
  if (prompted && choiceIn(tokens) && tokens.every((token) => token.number?.unit !== 'count')) return null
  return quantityIn(tokens, new Set(verdict.said), { speech, isTaking: intent === 'reserve' })
}

function whyOf({ speech, question }: Read, { verdict, follows }: Standing): string[] {
  const unmet = question.asks.filter((ask) => ask.kind !== 'passing' && !verdict.said.includes(ask.token.text))
  const matched = verdict.said.filter((word) => !verdict.learned?.split(' ').includes(word))
  return [
    ...[...speech.cues.values()].slice(0, 2).map(({ words }) => `says “${words}”`),
    ...(verdict.learned ? [`learned: ${verdict.learned}`] : []),
    ...(matched.length > 0 ? [`matched: ${[...new Set(matched)].join(', ')}`] : []),
    ...question.unwanted.map((ask) => `not ${ask.token.text}`),
    ...(unmet.length > 0 && verdict.confidence !== 'high'
      ? [
          `not found: ${unmet
            .slice(0, 5)
            .map((ask) => ask.token.text)
            .join(', ')}`,
        ]
      : []),
    ...(follows ? [`follows “${follows.slice(0, 80)}”`] : []),
  ]
}
