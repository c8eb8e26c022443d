import type { Match } from '@/lib/availability/matching/model'
import type { ProductIndex } from '@/lib/availability/products/model'
import { isLabel } from '@/lib/availability/roles/model'
import { type Run, runs } from '@/lib/availability/runs/model'
import type { Token } from '@/lib/availability/tokens/model'
import type { Verdict } from '@/lib/availability/verdict/model'

/** The verdict that this product is meant; it must be in the index. */
export function verdictFor(sku: string, index: ProductIndex): Verdict {
  return { confidence: 'high', matches: matchesFor([index.bySku.get(sku) ?? -1], index), said: [] }
}

/** SKUs named in full settle it, whatever else is said; null when there is none. */
export function judgeBySku(tokens: readonly Token[], index: ProductIndex): Verdict | null {
  const named = runs(tokens).filter((run) => index.codes.has(run.code) && isCode(run, tokens))
  const matches = matchesFor([...new Set(named.flatMap((run) => index.codes.get(run.code) ?? []))], index)
  if (matches.length === 0) return null
  const said = named.flatMap(({ from, to }) => tokens.slice(from, to + 1).map((token) => token.text))
  return { confidence: matches.length === 1 ? 'high' : 'ambiguous', matches, said }
}

/** These products as if each were named in full. */
export function matchesFor(slots: number[], index: ProductIndex): Match[] {
  return slots.flatMap((slot) => {
    const product = index.products[slot]
    const naming = { kind: 1, editions: 0, words: 0, variants: 0 }
    return product ? [{ slot, sku: product.sku, name: product.name, score: 9, fit: 1, met: [], conflicts: 0, naming }] : []
  })
}

/** Digits alone are a SKU when they are long or said to be one; letters alone when they are written together. */
function isCode({ from, to, code }: Run, tokens: readonly Token[]): boolean {
  const isOne = tokens[from]?.chunk === tokens[to]?.chunk
  if (!/\d/.test(code)) return isOne && to > from
  if (/\D/.test(code)) return code.length > 2 || isOne
  return from === to && tokens[from]?.number?.unit === null && (code.length > 4 || isLabel(tokens[from - 1]?.text ?? ''))
}
