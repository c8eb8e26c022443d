import { isThing } from '@/lib/availability/concepts/model'
import { isTelling, type Match, matchesOf, weightsOf } from '@/lib/availability/matching/model'
import type { ProductIndex } from '@/lib/availability/products/model'
import { type Ask, type Question, runs } from '@/lib/availability/question/model'
import type { Token } from '@/lib/availability/tokens/model'

/** Which products a question can be about. */
export interface Verdict {
  confidence: 'high' | 'ambiguous' | 'none'
  /** Those that fit alike, best first; with `none`, those that come near. */
  matches: Match[]
  /** The words that were met. */
  said: string[]
}

/** Judges which product is meant; `high` only when one fits and nothing the customer said speaks against it. */
export function judge(question: Question, index: ProductIndex): Verdict {
  const asks = withoutQuantity(question.asks, index)
  const whole = judgeWhole({ ...question, asks }, index)
  return judgeParts({ ...question, asks }, whole, index) ?? whole
}

/** The verdict that this product is meant; it must be in the index. */
export function verdictFor(sku: string, index: ProductIndex): Verdict {
  return { confidence: 'high', matches: matchesFor([index.bySku.get(sku) ?? -1], index), said: [] }
}

/** SKUs named in full settle it, whatever else is said; null when there is none. */
export function judgeBySku(tokens: readonly Token[], index: ProductIndex): Verdict | null {
  const named = runs(tokens).filter(({ code, from, to }) => (/\d/.test(code) || to > from) && index.codes.has(code))
  const matches = matchesFor([...new Set(named.flatMap((run) => index.codes.get(run.code) ?? []))], index)
  if (matches.length === 0) return null
  const said = named.flatMap(({ from, to }) => tokens.slice(from, to + 1).map((token) => token.text))
  return { confidence: matches.length === 1 ? 'high' : 'ambiguous', matches, said }
}

function matchesFor(slots: number[], index: ProductIndex): Match[] {
  return slots.flatMap((slot) => {
    const product = index.products[slot]
    const naming = { kind: 1, editions: 0, words: 0, variants: 0 }
    return product ? [{ slot, sku: product.sku, name: product.name, score: 9, met: [], conflicts: 0, naming }] : []
  })
}

function judgeWhole(question: Question, index: ProductIndex): Verdict {
  const { asks } = question
  const matches = matchesOf(question, index)
  const fitting = alike(matches, asks)
  const best = fitting[0]
  if (!best) return { confidence: 'none', matches: [], said: [] }
  const said = asks.filter((ask, at) => ask.kind !== 'passing' && (best.met[at] ?? 0) > 0.5).map((ask) => ask.token.text)
  const weights = weightsOf(asks, index)
  const doubt = doubtOf(best, asks, weights)
  if (doubt === 'other') return { confidence: 'none', matches: matches.slice(0, 3), said }
  if (fitting.length === 1 && doubt === null) return { confidence: 'high', matches: fitting, said }
  const others = matches.filter((match) => !fitting.includes(match) && match.score > best.score - 0.6)
  return { confidence: 'ambiguous', matches: fitting.length > 1 ? fitting : [...fitting, ...others].slice(0, 3), said }
}

/** Those that answer to the question as well as the best, and are the same kind of thing. */
function alike(matches: readonly Match[], asks: readonly Ask[]): Match[] {
  const meaningful = asks.filter((ask) => ask.kind !== 'passing').length
  const best = matches[0]?.score ?? 0
  const near = matches.filter((match) => match.score >= best - 0.1 - 0.04 * meaningful)
  const kind = Math.max(...near.map((match) => match.naming.kind))
  const hasWhole = near.some(({ naming }) => naming.kind === 1 && naming.editions + naming.words + naming.variants === 0)
  const sameKind = near.filter((match) => match.naming.kind >= kind - (hasWhole ? 0 : 0.3))
  const editions = Math.min(...sameKind.map((match) => match.naming.editions))
  return sameKind.filter((match) => match.naming.editions === editions).sort(byFit)
}

function byFit(a: Match, b: Match): number {
  const [x, y] = [a.naming, b.naming]
  return b.score - a.score || y.kind - x.kind || x.variants - y.variants || x.words - y.words
}

/** Why the best match may not be what was meant: `other`, something else was; `unsure`, perhaps; null, no reason. */
function doubtOf(best: Match, asks: readonly Ask[], weights: readonly number[]): 'other' | 'unsure' | null {
  const isMet = (at: number) => (best.met[at] ?? 0) > 0.5
  const met = asks.map((_, at) => at).filter(isMet)
  const strong = met.filter((at) => asks[at]?.kind !== 'passing')
  const meaning = strong.reduce((sum, at) => sum + (weights[at] ?? 0) * (best.met[at] ?? 0), 0)
  const words = strong.filter((at) => asks[at]?.kind === 'word' || isCode(asks[at]))
  if (best.conflicts > 0 || words.every((at) => (best.met[at] ?? 0) < 0.7)) return 'other'
  if (words.every((at) => asks[at]?.isOwner)) return 'other'
  const isNamed = best.naming.kind > 0 || words.some((at) => isTelling(asks[at]) && !asks[at]?.isOwner)
  if (!isNamed) return 'other'
  const against = asks.reduce((sum, ask, at) => sum + (isMet(at) ? 0 : oddity(ask, at, { asks, met })), 0)
  if (against > meaning) return 'other'
  const isFaint = (words.every((at) => (best.met[at] ?? 0) < 0.8) && strong.length < 3) || meaning < 0.7
  return against > 0.35 * meaning || best.naming.editions > 0 || isFaint ? 'unsure' : null
}

interface Around {
  asks: readonly Ask[]
  met: readonly number[]
}

/** A part number: written of letters and digits, or too long to be a size or how many. */
function isCode(ask: Ask | undefined): boolean {
  return (
    ask !== undefined &&
    (ask.terms.some((term) => term.key.startsWith('k:')) || (ask.token.number?.unit === null && ask.token.text.length > 3))
  )
}

/** How much a word that the product does not answer to speaks against it: only what stands near the words it does answer to. */
function oddity(ask: Ask, _at: number, { asks, met }: Around): number {
  if (ask.kind === 'passing' || (ask.axis === 'size' && ask.token.text.length > 3)) return 0
  const distance = Math.min(...met.map((at) => distanceTo(asks[at], ask)))
  if (distance > 4) return 0
  const weight = ask.terms.length > 0 || isThing(ask.token.text) ? 1 : 0.7
  return weight * (ask.isOwner ? 0.4 : 1) * (distance > 2 ? 0.5 : 1)
}

function distanceTo(met: Ask | undefined, ask: Ask): number {
  if (!met || met.token.sentence !== ask.token.sentence) return Infinity
  return Math.abs(met.token.at - ask.token.at) + (met.part === ask.part ? 0 : 1)
}

/** A number that no product near answers to, ahead of the words, says how many are wanted. */
function withoutQuantity(asks: readonly Ask[], index: ProductIndex): Ask[] {
  const firstWord = asks.findIndex((ask) => ask.kind === 'word' && ask.terms.length > 0)
  const best = matchesOf({ asks: [...asks], unwanted: [] }, index)[0]
  return asks.filter((ask, at) => {
    const { number } = ask.token
    if (!number) return true
    if (number.unit === 'count') return (best?.met[at] ?? 0) > 0.5
    const canCount = number.unit === null && Number.isInteger(number.value) && number.value <= 200
    return !(canCount && at < firstWord && ask.part === asks[firstWord]?.part && (best?.met[at] ?? 0) < 0.5)
  })
}

/** Two things asked for at once: each part on its own names a product, and no product is what both of them name. */
function judgeParts(question: Question, whole: Verdict, index: ProductIndex): Verdict | null {
  const parts = [...new Set(question.asks.map((ask) => ask.part))].map((part) => question.asks.filter((ask) => ask.part === part))
  const meaningful = parts.filter((asks) => asks.some((ask) => ask.kind !== 'passing' && ask.terms.length > 0))
  if (meaningful.length < 2) return null
  const verdicts = meaningful
    .map((asks) => judgeWhole({ ...question, asks: sharing(asks, meaningful) }, index))
    .filter(({ confidence }) => confidence !== 'none')
  const slots = verdicts.map(({ matches }) => new Set(matches.map((match) => match.slot)))
  const best = whole.matches[0]?.slot
  if (verdicts.length < 2 || slots.some((own) => best !== undefined && own.has(best) && slots.every((other) => other.has(best))))
    return null
  if (
    isCovered(question.asks, whole) &&
    slots.some((own) => slots.some((other) => own !== other && [...own].some((slot) => other.has(slot))))
  )
    return null
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
