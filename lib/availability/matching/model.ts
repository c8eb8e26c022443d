import { normalise, wordsOf } from '@/lib/availability/text/model'

export interface Listed {
  sku: string
  name: string
  aliases: string[]
  category: string | null
}

export interface ProductIndex {
  products: { sku: string; name: string; code: string; words: Set<string>; spellings: string[][] }[]
}

export function buildIndex(listed: Iterable<Listed>): ProductIndex {
  const products = [...listed].map(({ sku, name, aliases }) => {
    const spellings = [name, ...aliases].map((text) => wordsOf(normalise(text)))
    return { sku, name, code: compact(sku), words: new Set(spellings.flat()), spellings }
  })
  return { products }
}

export function compact(text: string): string {
  return normalise(text).replace(/[^\p{L}\p{N}]/gu, '')
}
