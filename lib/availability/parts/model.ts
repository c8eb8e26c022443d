import { matchesOf } from '@/lib/availability/matching/model'
import type { ProductIndex } from '@/lib/availability/products/model'
import type { Ask, Question } from '@/lib/availability/question/model'
import { judgeOne, type Verdict } from '@/lib/availability/verdict/model'

/** Judges which product is meant; `high` only when one fits and nothing the customer said speaks against it. */
export function judge(question: Question, index: ProductIndex): Verdict {
  const asks = withoutQuantity(question.asks, index)
  const whole = judgeOne({ ...question, asks }, index)
  return judgeParts({ ...question, asks }, whole, index) ?? whole
}

/** Two things asked for at once: each part on its own names a product, and no product is what both of them name. */
function judgeParts(question: Question, whole: Verdict, index: ProductIndex): Verdict | null {
  const parts = [...new Set(question.asks.map((ask) => ask.part))].map((part) => question.asks.filter((ask) => ask.part === part))
  const meaningful = parts.filter((asks) => asks.some((ask) => ask.kind !== 'passing' && ask.terms.length > 0))
  if (meaningful.length < 2) return null
  const verdicts = meaningful
    .map((asks) => judgeOne({ ...question, asks: sharing(asks, meaningful) }, index))
    .filter(({ confidence }) => confidence !== 'none')
  const slots = verdicts.map(({ matches }) => new Set(matches.map((match) => match.slot)))
  const best = whole.matches[0]?.slot
  if (verdicts.length < 2 || slots.some((own) => best !== undefined && own.has(best) && slots.every((other) => other.has(best))))
    return null
  const isShared = slots.some((own) => slots.some((other) => own !== other && [...own].some((slot) => other.has(slot))))
  if (isCovered(question.asks, whole) && (isShared || (whole.confidence === 'high' && !question.isListed))) return null
  const firsts = verdicts.flatMap(({ matches }) => matches.slice(0, 1))
  if (new Set(firsts.map((match) => match.slot)).size < 2) return null
  const rest = verdicts.flatMap(({ matches }) => matches.slice(1))
  const all = [...firsts, ...rest].filter((match, at, list) => list.findIndex((other) => other.slot === match.slot) === at)
  return { confidence: 'ambiguous', matches: all, said: verdicts.flatMap(({ said }) => said) }
}

function isCovered(asks: readonly Ask[], { matches: [best] }: Verdict): boolean {
  return best !== undefined && asks.every((ask, at) => ask.kind === 'passing' || (best.met[at] ?? 0) > 0.5)
}

/** “The 24 and the 28 pan”: a part that names no thing takes that of the part that does. */
function sharing(asks: Ask[], parts: readonly Ask[][]): Ask[] {
  const isWord = (ask: Ask) => ask.kind === 'word' && ask.terms.length > 0
  if (asks.some(isWord)) return asks
  return [...asks, ...(parts.find((part) => part.some(isWord))?.filter(isWord) ?? [])]
}
/** A number that no product near answers to, ahead of the words, says how many are wanted. */
function withoutQuantity(asks: readonly Ask[], index: ProductIndex): Ask[] {
  const firstWord = asks.findIndex((ask) => ask.kind === 'word' && ask.terms.length > 0)
  const best = matchesOf({ asks: [...asks], unwanted: [] }, index)[0]
  return asks.filter((ask, at) => {
    const { number } = ask.token
    if (!number) return true
    if (number.unit === 'count') return (best?.met[at] ?? 0) > 0.5
    const canCount = !ask.isLabelled && number.unit === null && Number.isInteger(number.value) && number.value <= 200
    return !(canCount && at < firstWord && ask.part === asks[firstWord]?.part && (best?.met[at] ?? 0) < 0.5)
  })
}
