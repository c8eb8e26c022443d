import { normalise } from '@/lib/availability/spelling/model'
import { stem } from '@/lib/availability/stems/model'

/** Cuts a product's name into words that the question said and the rest. `why` tells the words: “matched: studio, headset”. */
export function matchedParts(name: string, why: readonly string[]): { text: string; isMatched: boolean }[] {
  const said = why.flatMap((line) => /^(?:matched|learned): (.+)$/.exec(line)?.[1]?.split(/,? /) ?? []).map(stem)
  const pieces = name.match(/[\p{L}\p{M}\p{N}]+|[^\p{L}\p{M}\p{N}]+/gu) ?? []
  return pieces.map((text) => ({ text, isMatched: said.includes(stem(normalise(text))) }))
}
