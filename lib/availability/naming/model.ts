import type { Spelling } from '@/lib/availability/spelled/model'

/** How fully the question names a product, by the spelling of its name that it comes closest to. */
export interface Naming {
  /**
   * Whether the question says what kind of thing it is: 1; says it but for a last word that may be a shade or a part: 0.8;
   * what it is for: 0.5; neither: 0. Below, it says no more than what the product belongs to.
   */
  kind: number
  /** Words that make it another model (“Pro”, the XL of “305XL”) and that the question does not say. */
  editions: number
  /** Other words that the question does not say. */
  words: number
  /** Numbers and variants that the question does not say. */
  variants: number
}

export function namingOf(spellings: readonly Spelling[], keys: ReadonlySet<string>): Naming {
  let best: Naming = { kind: -1, editions: 9, words: 9, variants: 9 }
  for (const spelling of spellings) {
    const next = compare(spelling, keys)
    if (cost(next) < cost(best)) best = next
  }
  return best
}

function cost({ kind, editions, words, variants }: Naming): number {
  return (1 - kind) * 2 + editions + words * 0.3 + variants * 0.05
}

function compare({ parts, head, kinds, main }: Spelling, keys: ReadonlySet<string>): Naming {
  const isSaid = (at: number) => parts[at]?.keys.some((key) => keys.has(key)) ?? false
  const naming = { editions: 0, words: 0, variants: 0 }
  parts.forEach(({ role, isSuffix }, at) => {
    if (role && !isSaid(at)) naming[isSuffix && isSaid(at - 1) ? 'editions' : role]++
  })
  const isMain = parts.slice(0, main).some((_, at) => isSaid(at))
  const kind = head === -1 || isSaid(head) ? 1 : kinds.some(isSaid) ? (parts[head]?.isThing ? 0.5 : 0.8) : 0
  return { ...naming, kind: isMain ? kind : -0.5 }
}
