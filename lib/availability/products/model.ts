import { hasAxis } from '@/lib/availability/concepts/model'
import { heard, sound } from '@/lib/availability/sounds/model'
import { type Spelled, spelled } from '@/lib/availability/spelled/model'
import { isSlip, normalise, scriptOf, shortened } from '@/lib/availability/spelling/model'
import { stem } from '@/lib/availability/stems/model'
import { compact, termsOf } from '@/lib/availability/terms/model'
import { tokensOf } from '@/lib/availability/tokens/model'

/** What is known of a product by its words. */
export interface Listed {
  sku: string
  name: string
  aliases: string[]
  category: string | null
}

/** A shop's products, ready to be found. */
export interface ProductIndex {
  size: number
  products: (Listed | null)[]
  bySku: Map<string, number>
  /** Where a key stands: in the names and aliases of these products. */
  postings: Map<string, number[]>
  /** SKUs without their signs. */
  codes: Map<string, number[]>
  /** Words by each form they have with one letter less, to find the one that a slip was made of. */
  slips: Map<string, string[]>
  /** Words by how they are heard. */
  sounds: Map<string, string[]>
  /** Products taken apart, once they were asked for. */
  spelled: Map<number, Spelled>
  /** Phrases that people taught, with the SKUs they were learned for. */
  learned: Map<string, string[]>
  /** Those phrases by the stem of each of their words. */
  learnedBy: Map<string, string[]>
}

export function emptyIndex(): ProductIndex {
  return {
    size: 0,
    products: [],
    bySku: new Map(),
    postings: new Map(),
    codes: new Map(),
    slips: new Map(),
    sounds: new Map(),
    spelled: new Map(),
    learned: new Map(),
    learnedBy: new Map(),
  }
}

export function buildIndex(listed: Iterable<Listed>): ProductIndex {
  const index = emptyIndex()
  for (const product of listed) putInIndex(index, product)
  return index
}

/** Adds the product, or replaces the one of the same SKU. */
export function putInIndex(index: ProductIndex, product: Listed): void {
  dropFromIndex(index, product.sku)
  const slot = index.products.length
  index.products.push(product)
  index.bySku.set(product.sku, slot)
  index.size++
  const keys = new Set(
    [product.name, ...product.aliases].flatMap((text) => termsOf(tokensOf(text)).flatMap((terms) => terms.map((term) => term.key))),
  )
  for (const terms of termsOf(tokensOf(product.category ?? '')))
    for (const { key } of terms) if (!key.startsWith('m:')) keys.add(`in ${key}`)
  for (const key of keys) {
    if (!index.postings.has(key)) learnWord(index, key)
    push(index.postings, key, slot)
  }
  const { whole, parts } = codesOf(product.sku)
  push(index.codes, whole, slot)
  for (const part of parts) push(index.postings, `k:${part}`, slot)
}

/** Does nothing when the product is not there. */
export function dropFromIndex(index: ProductIndex, sku: string): void {
  const slot = index.bySku.get(sku)
  if (slot === undefined) return
  index.products[slot] = null
  index.bySku.delete(sku)
  index.spelled.delete(slot)
  index.size--
}

/** Takes up all that was learned, in place of what was known before. */
export function learnPhrases(index: ProductIndex, learned: Iterable<{ phrase: string; sku: string }>): void {
  index.learned.clear()
  index.learnedBy.clear()
  for (const { phrase, sku } of learned) {
    if (!index.learned.has(phrase)) for (const word of new Set(phrase.split(' ').map(stem))) push(index.learnedBy, word, phrase)
    push(index.learned, phrase, sku)
  }
}

function learnWord(index: ProductIndex, key: string): void {
  if (!key.startsWith('w:')) return
  const word = key.slice(2)
  if (word.length >= 4) for (const form of shortened(word)) push(index.slips, form, word)
  const consonants = sound(word)
  if (consonants) push(index.sounds, consonants, word)
}

/** The SKU without its signs; and its openings and segments that look like a part number, by which it may be called. */
function codesOf(sku: string): { whole: string; parts: Set<string> } {
  const segments = normalise(sku)
    .split(/[^\p{L}\p{M}\p{N}]+/u)
    .filter(Boolean)
  const openings = segments
    .map((_, at) => compact(segments.slice(0, at + 1).join('')))
    .filter((code) => code.length >= 5 && /\d/.test(code))
  const numbers = segments
    .map(compact)
    .filter((segment) => /\d{4}/.test(segment) || (/\d/.test(segment) && /\D/.test(segment) && segment.length >= 4))
  return { whole: compact(segments.join('')), parts: new Set([...openings, ...numbers]) }
}

/** The product taken apart. */
export function spelledOf(index: ProductIndex, slot: number): Spelled {
  const known = index.spelled.get(slot)
  if (known) return known
  const product = index.products[slot]
  const apart = spelled(product ? [product.name, ...product.aliases] : [])
  // Only products that are asked for are kept taken apart, and not without end.
  if (index.spelled.size > 20_000) index.spelled.clear()
  index.spelled.set(slot, apart)
  return apart
}

/** Words of the catalogue that this one may be a slip of. */
export function wordsLike(index: ProductIndex, word: string): string[] {
  return [...new Set(shortened(word).flatMap((form) => index.slips.get(form) ?? []))]
}

/** Words of the catalogue that are heard like this one: in another script, or, when long, in another language (“akustik”, “acoustic”). */
export function wordsHeardLike(index: ProductIndex, word: string): string[] {
  const consonants = sound(word)
  if (!consonants) return []
  return (index.sounds.get(consonants) ?? []).filter((other) => {
    if (hasAxis(other)) return false
    if (scriptOf(other) === scriptOf(word)) return consonants.length > 3 && word.length > 5 && other.length > 5 && other[0] === word[0]
    // Two consonants alone are too few: the vowels must agree too.
    return consonants.length > 2 ? isVowel(heard(word)) === isVowel(heard(other)) : isSlip(heard(word), heard(other))
  })
}

const isVowel = (word: string) => /^[aeiou]/.test(word)

function push<T>(map: Map<string, T[]>, key: string, value: T): void {
  const values = map.get(key)
  if (values) values.push(value)
  else map.set(key, [value])
}
