import { quantityIn } from '@/lib/availability/amounts/model'
import { hear } from '@/lib/availability/languages/model'
import { phraseText } from '@/lib/availability/phrases/model'
import { normalise } from '@/lib/availability/spelling/model'
import { tokensOf } from '@/lib/availability/tokens/model'
import { vagueAmounts } from '@/lib/availability/words/units'

const VAGUE = new Set(normalise(vagueAmounts).split(/\s+/))

/** The number in the answer to “how many?”; null when there is none. */
export function countIn(text: string): number | null {
  const tokens = tokensOf(text)
  return quantityIn(tokens, new Set(), { speech: hear(tokens, phraseText(tokens)), isTaking: true })
}

/** “some”, “a few”: more than one, without saying how many. */
export function isVagueAmount(text: string): boolean {
  return tokensOf(text).some((token) => VAGUE.has(token.text))
}
