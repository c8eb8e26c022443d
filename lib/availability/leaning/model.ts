import { isThing } from '@/lib/availability/concepts/model'
import { hear } from '@/lib/availability/languages/model'
import { judge } from '@/lib/availability/parts/model'
import { phraseText } from '@/lib/availability/phrases/model'
import type { ProductIndex } from '@/lib/availability/products/model'
import { type Ask, type Question, readQuestion } from '@/lib/availability/question/model'
import { tokensOf } from '@/lib/availability/tokens/model'
import type { Verdict } from '@/lib/availability/verdict/model'

/** Whether the question names nothing itself, at most a variant: “and in 42?” Who takes what was offered may say more, such as a name. */
export function isLeaning({ asks }: Question, isTaking: boolean): boolean {
  return !asks.some((ask) => ask.kind === 'word' && (!isTaking || ask.terms.length > 0 || isThing(ask.token.text)))
}

/** Whether it names a variant and nothing else. */
export function isVariant({ asks }: Question): boolean {
  return (
    asks.length > 0 &&
    asks.length < 4 &&
    asks.every((ask) => ask.axis !== null || ask.kind !== 'word') &&
    asks.some((ask) => ask.axis !== null || ask.kind === 'number')
  )
}

/** Reads a question that leans on what was said before it; `said` is a name or an earlier message. Its own variants and numbers take the place of those said. */
export function leanOn(said: string, question: Question, index: ProductIndex): Verdict {
  const tokens = tokensOf(said)
  const before = readQuestion(tokens, hear(tokens, phraseText(tokens)), index).asks
  const own = question.asks.filter((ask) => ask.token.number !== null || ask.kind === 'variant' || ask.axis === 'edition').map(asMeant)
  const kept = before.filter((ask) => !own.some((newer) => newer.axis !== null && newer.axis === ask.axis))
  const verdicts = replacements(kept, own)
    .map((asks) => judge({ asks: asks.map(asOneSentence), unwanted: question.unwanted }, index))
    .filter(({ said: met }) => own.every((ask) => met.includes(ask.token.text)))
  return (
    verdicts.find(({ confidence }) => confidence === 'high') ?? verdicts.find(({ confidence }) => confidence === 'ambiguous') ?? NOTHING
  )
}

const NOTHING: Verdict = { confidence: 'none', matches: [], said: [] }

function asMeant(ask: Ask): Ask {
  return { ...ask, kind: ask.token.number ? 'number' : 'variant' }
}

function asOneSentence(ask: Ask): Ask {
  return { ...ask, part: 0, token: { ...ask.token, sentence: 0 } }
}

/** What was said, less what the new variant or number may stand for; which one that is, only the catalogue can tell. Another colour keeps the size. */
function replacements(before: Ask[], own: Ask[]): Ask[][] {
  const wanted = own.find((ask) => ask.token.number)
  const isModel = own.some((ask) => ask.axis === 'edition')
  if (!wanted && !isModel) return [[...before, ...own]]
  const numbers = before.filter((ask) => ask.kind === 'number').reverse()
  const isLike = (ask: Ask) => ask.token.number?.unit === wanted?.token.number?.unit
  const inOrder = [...numbers.filter(isLike), ...numbers.filter((ask) => !isLike(ask))]
  const without = inOrder.map((gone) => before.filter((ask) => ask !== gone))
  const model = before.filter((ask) => ask.kind === 'word' || (ask.kind === 'number' && !ask.token.number?.unit))
  return (wanted ? [...without, before] : [before, ...without, model]).map((asks) => [...asks, ...own])
}
