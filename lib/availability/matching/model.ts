import { conceptsOf, isThing } from '@/lib/availability/concepts/model'
import { type Naming, namingOf } from '@/lib/availability/naming/model'
import { type ProductIndex, spelledOf } from '@/lib/availability/products/model'
import type { Ask, Question } from '@/lib/availability/question/model'

/** How one product answers to a question. */
export interface Match {
  slot: number
  sku: string
  name: string
  score: number
  /** How much of what is asked it answers to, and how little more it is: from 0 to 1. */
  fit: number
  /** How surely each ask is met, in the order of the asks. */
  met: number[]
  /** Variants and numbers that the question names and the product has otherwise. */
  conflicts: number
  naming: Naming
}

const MOST_LOOKED_AT = 60

/** How much an ask says: rare words more than common ones. */
export function weightsOf(asks: readonly Ask[], index: ProductIndex): number[] {
  const most = Math.log(1 + index.size)
  return asks.map(({ terms, kind, axis, isOwner }) => {
    const fewest = Math.min(...terms.map((term) => index.postings.get(term.key)?.length ?? Infinity))
    const rarity = terms.length > 0 && most > 0 ? Math.min(1, Math.log(1 + index.size / fewest) / most) : 1
    const passing = axis === 'edition' ? 0.5 : 0.15 + 0.15 * rarity
    const base = kind === 'passing' ? passing : kind === 'word' ? 0.5 + rarity : 0.8 + 0.4 * rarity
    return base * (isOwner ? 0.4 : 1)
  })
}

/** The products that answer to the question, best first. */
export function matchesOf({ asks, unwanted }: Question, index: ProductIndex): Match[] {
  const weights = weightsOf(asks, index)
  const met = metBy(bestSlots(asks, weights, index), asks, index)
  const keys = new Set(asks.flatMap((ask) => ask.terms.map((term) => term.key)))
  const refused = new Set(unwanted.flatMap((ask) => ask.terms.map((term) => term.key)))
  return [...met]
    .map(([slot, row]) => matchOf({ slot, asks, weights, met: row, keys, refused }, index))
    .filter((match) => match !== null)
    .sort((a, b) => b.score - a.score)
}

/** The products that meet the most, without looking at them closely. */
function bestSlots(asks: readonly Ask[], weights: readonly number[], index: ProductIndex): number[] {
  const scores = new Float64Array(index.products.length)
  const surest = new Float32Array(index.products.length)
  const touched = new Set<number>()
  asks.forEach(({ terms }, ask) => {
    const now: number[] = []
    for (const { key, sureness } of terms) {
      for (const slot of index.postings.get(key) ?? []) {
        const before = surest[slot] ?? 0
        if (before >= sureness) continue
        if (before === 0) now.push(slot)
        scores[slot] = (scores[slot] ?? 0) + (sureness - before) * (weights[ask] ?? 0)
        surest[slot] = sureness
      }
    }
    for (const slot of now) {
      surest[slot] = 0
      touched.add(slot)
    }
  })
  const best = [...touched].reduce((most, slot) => Math.max(most, scores[slot] ?? 0), 0)
  return [...touched]
    .filter((slot) => (scores[slot] ?? 0) > best * 0.4 && index.products[slot])
    .sort((a, b) => (scores[b] ?? 0) - (scores[a] ?? 0) || a - b)
    .slice(0, MOST_LOOKED_AT)
}

function metBy(slots: number[], asks: readonly Ask[], index: ProductIndex): Map<number, number[]> {
  const met = new Map(slots.map((slot) => [slot, asks.map(() => 0)]))
  asks.forEach(({ terms }, ask) => {
    for (const { key, sureness } of terms) {
      for (const slot of index.postings.get(key) ?? []) {
        const row = met.get(slot)
        if (row && (row[ask] ?? 0) < sureness) row[ask] = sureness
      }
    }
  })
  return met
}

interface Look {
  slot: number
  asks: readonly Ask[]
  weights: readonly number[]
  met: number[]
  keys: ReadonlySet<string>
  refused: ReadonlySet<string>
}

function matchOf({ slot, asks, weights, met, keys, refused }: Look, index: ProductIndex): Match | null {
  const product = index.products[slot]
  const spelled = spelledOf(index, slot)
  if (!product || [...refused].some((key) => spelled.keys.has(key))) return null
  const conflicts = asks.filter((ask, at) => (met[at] ?? 0) < 0.5 && isConflict(ask, spelled)).length
  const score = asks.reduce((sum, _, at) => sum + (met[at] ?? 0) * (weights[at] ?? 0), 0) - 0.8 * conflicts
  const naming = namingOf(spelled.spellings, keys)
  const most = weights.reduce((sum, weight) => sum + weight, 0)
  const fit = Math.max(0, Math.min(1, score / most) - 0.05 * naming.editions - 0.02 * naming.words - 0.01 * naming.variants)
  return { slot, sku: product.sku, name: product.name, score, fit, met, conflicts, naming }
}

/** Whether the product is told apart in just this, and otherwise than asked. */
function isConflict({ kind, axis, token }: Ask, { keys, axes }: { keys: ReadonlySet<string>; axes: ReadonlySet<string> }): boolean {
  if (kind === 'number') return axes.has('number')
  if (kind !== 'variant' || !axis) return false
  if (axis === 'edition') return true
  return axes.has(axis) && !conceptsOf(token.text).some((concept) => keys.has(concept.id))
}

/** Whether the word is a proper name or a part number: it tells the product without naming its kind. */
export function isTelling(ask: Ask | undefined): boolean {
  if (!ask) return false
  return (
    ask.terms.some((term) => term.key.startsWith('k:')) ||
    (ask.kind === 'word' ? ask.token.text.length > 2 && !isThing(ask.token.text) : ask.token.text.length > 3)
  )
}
