import { isThing } from '@/lib/availability/concepts/model'
import { isTelling, type Match, matchesOf, weightsOf } from '@/lib/availability/matching/model'
import type { ProductIndex } from '@/lib/availability/products/model'
import type { Ask, Question } from '@/lib/availability/question/model'

/** Which products a question can be about. */
export interface Verdict {
  confidence: 'high' | 'ambiguous' | 'none'
  /** Those that fit alike, best first; with `none`, those that come near. */
  matches: Match[]
  /** The words that were met. */
  said: string[]
  /** The words that a person's choice taught, where it rests on them. */
  learned?: string
}

/** Judges a question about one thing; `high` only when one product fits and nothing the customer said speaks against it. */
export function judgeOne(question: Question, index: ProductIndex): Verdict {
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
