import type { Speech } from '@/lib/availability/languages/model'
import { normalise } from '@/lib/availability/spelling/model'
import type { Token } from '@/lib/availability/tokens/model'
import { numberWords, takingVerbs } from '@/lib/availability/words/units'

const WORDS = new Map(
  Object.entries(numberWords).flatMap(([value, words]) =>
    normalise(words)
      .split(/\s+/)
      .map((word) => [word, Number(value)] as const),
  ),
)
const TAKING = new Set(normalise(takingVerbs).split(/\s+/))
const MOST = 10_000

/**
 * How many the customer asks for; null when not said. `telling` are the words that name the product: numbers among them count nothing. A word that is also an
 * article (“un”) counts one only where one is taken.
 */
export function quantityIn(
  tokens: readonly Token[],
  telling: ReadonlySet<string>,
  { speech, isTaking }: { speech: Speech; isTaking: boolean },
): number | null {
  const isWhole = (value: number) => Number.isInteger(value) && value > 0 && value <= MOST
  const pieces = tokens.find(({ number }) => number?.unit === 'count' && isWhole(number.value))
  if (pieces?.number) return pieces.number.value
  const first = tokens.findIndex((token) => telling.has(token.text))
  const mayCount = (at: number) => isTaking || at < first || isAfterVerb(tokens[at - 1])
  const plain = tokens.find(
    (token, at) => token.number?.unit === null && isWhole(token.number.value) && !telling.has(token.text) && mayCount(at),
  )
  if (plain?.number) return plain.number.value
  for (const { text } of tokens) {
    const value = WORDS.get(text)
    const isArticle = speech.isCommon(text) && (!isTaking || text.length < 3)
    if (value && (value > 1 ? !isArticle : isTaking)) return value
  }
  return null
}

/** “need 2”, “do you have 4”. */
export function isAfterVerb(before: Token | undefined): boolean {
  return before !== undefined && TAKING.has(before.text)
}
