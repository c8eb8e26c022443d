import { z } from 'zod'
import { availability } from '@/lib/availability/model'

export interface Likeable {
  sku: string
  name: string
  category: string | null
  price: number | null
  currency: string | null
}

export interface Option extends Likeable {
  /** How often it was chosen by those who asked for the same product. */
  chosen: number
}

export interface Ranked {
  sku: string
  name: string
  score: number
  /** What speaks for it. */
  why: string[]
}

export const MOST_OFFERED = 3

/** The best of them, each with its reasons: a shared category and what others chose before count most, then shared words, then a near price. */
export function rankSimilar(wanted: Likeable, options: readonly Option[], most = MOST_OFFERED): Ranked[] {
  return options
    .filter(({ sku }) => sku !== wanted.sku)
    .map((option) => judged(wanted, option))
    .sort((a, b) => b.score - a.score || (a.sku < b.sku ? -1 : 1))
    .slice(0, most)
}

function judged(wanted: Likeable, option: Option): Ranked {
  const shared = sharedWords(wanted.name, option.name)
  const all = new Set([...wordsOf(wanted.name), ...wordsOf(option.name)]).size
  const near = nearness(wanted, option)
  const isOfKind = wanted.category !== null && wanted.category === option.category
  // Each further choice says less than the one before.
  const liked = option.chosen / (option.chosen + 3)
  const score = (isOfKind ? 1 : 0) + liked + (all > 0 ? shared.length / all : 0) + near / 2
  const why = [
    ...(isOfKind ? [`also ${option.category}`] : []),
    ...(option.chosen > 0 ? [`chosen ${option.chosen} times before`] : []),
    ...(shared.length > 0 ? [`shares: ${shared.join(', ')}`] : []),
    ...(near >= 0.75 ? ['costs about the same'] : []),
  ]
  return { sku: option.sku, name: option.name, score: Math.round(score * 1000) / 1000, why }
}

function wordsOf(name: string): string[] {
  return name.toLocaleLowerCase().match(/[\p{L}\p{N}]+/gu) ?? []
}

function sharedWords(one: string, other: string): string[] {
  const words = new Set(wordsOf(other))
  return [...new Set(wordsOf(one))].filter((word) => words.has(word))
}

/** 1 for the same price, towards 0 the further apart; 0 where it cannot be compared. */
function nearness(one: Likeable, other: Likeable): number {
  if (one.price === null || other.price === null || one.currency !== other.currency) return 0
  const [low, high] = [Math.min(one.price, other.price), Math.max(one.price, other.price)]
  return high === 0 ? 1 : low / high
}

/** A product that may be offered in place of another, with how it stands. */
export const similarProduct = z.object({ sku: z.string(), name: z.string(), availability })
export type SimilarProduct = z.infer<typeof similarProduct>

export const similarList = z.object({ items: z.array(similarProduct) })
