import type { Spelling } from '@/lib/availability/spelled/model'

/** How fully the question names a product, by the spelling of its name that it comes closest to. */
export interface Naming {
  /** Share of the words for what kind of thing it is, 0 to 1. */
  kind: number
  /** Words that make it another model (“Pro”) and that the question does not say. */
  editions: number
  /** Other words that the question does not say. */
  words: number
  /** Numbers and variants that the question does not say. */
  variants: number
}

export function namingOf(spellings: readonly Spelling[], keys: ReadonlySet<string>): Naming {
  let best: Naming = { kind: 0, editions: 9, words: 9, variants: 9 }
  for (const spelling of spellings) {
    const next = compare(spelling, keys)
    if (cost(next) < cost(best)) best = next
  }
  return best
}

function cost({ kind, editions, words, variants }: Naming): number {
  return (1 - kind) * 2 + editions + words * 0.3 + variants * 0.05
}

function compare({ parts }: Spelling, keys: ReadonlySet<string>): Naming {
  const naming = { kind: 0, editions: 0, words: 0, variants: 0 }
  let kinds = 0
  for (const { keys: own, role, isKind } of parts) {
    const isSaid = own.some((key) => keys.has(key))
    if (isKind) kinds++
    if (isKind && isSaid) naming.kind++
    if (isSaid || !role) continue
    naming[role]++
  }
  return { ...naming, kind: kinds === 0 ? 1 : naming.kind / kinds }
}
