import type { Speech } from '@/lib/availability/languages/model'
import { normalise } from '@/lib/availability/spelling/model'
import type { Token } from '@/lib/availability/tokens/model'
import { clockWords, havingVerbs, numberWords, packings, politeWords, takingVerbs, timeSpans, units } from '@/lib/availability/words/units'

const setOf = (text: string) => new Set(normalise(text).split(/\s+/))
const WORDS = new Map(
  Object.entries(numberWords).flatMap(([value, words]) => [...setOf(words)].map((word) => [word, Number(value)] as const)),
)
const TAKING = setOf(takingVerbs)
const VERBS = new Set([...TAKING, ...setOf(havingVerbs)])
const PIECES = setOf(`${Object.values(units.count ?? {}).join(' ')} ${packings}`)
const CLOCK = setOf(clockWords)
const SPANS = setOf(timeSpans)
const POLITE = setOf(politeWords)
const MOST = 10_000
const isWhole = (value: number) => Number.isInteger(value) && value > 0 && value <= MOST

interface Said {
  speech: Speech
  isTaking: boolean
}

/**
 * How many the customer asks for; null when not said. `telling` are the words that name the product: numbers among them count nothing. A word that is also an
 * article (“un”) counts one only where one is taken.
 */
export function quantityIn(tokens: readonly Token[], telling: ReadonlySet<string>, said: Said): number | null {
  const pieces = tokens.find(({ number }) => number?.unit === 'count' && isWhole(number.value))
  if (pieces?.number) return pieces.number.value
  const first = tokens.findIndex((token) => telling.has(token.text))
  const mayCount = (at: number) => said.isTaking || at < first || isAfterVerb(tokens[at - 1])
  for (const [at, { text, number }] of tokens.entries()) {
    const value = number ? (!telling.has(text) && mayCount(at) && plainCount(tokens, at)) || null : wordCount(tokens, at, said)
    if (value) return value
  }
  return null
}

/** A number without a unit that is no hour and no stretch of time. */
function plainCount(tokens: readonly Token[], at: number): number | null {
  const { number } = tokens[at] ?? {}
  if (number?.unit !== null || !isWhole(number.value)) return null
  return CLOCK.has(tokens[at - 1]?.text ?? '') || SPANS.has(tokens[at + 1]?.text ?? '') ? null : number.value
}

function wordCount(tokens: readonly Token[], at: number, { speech, isTaking }: Said): number | null {
  const { text = '' } = tokens[at] ?? {}
  const value = WORDS.get(text)
  if (!value || SPANS.has(tokens[at + 1]?.text ?? '')) return null
  // “ek rakh lo” takes one, “un” alone is an article.
  if (value === 1) return isTaking && (!speech.isCommon(text) || text.length > 2 || TAKING.has(tokens[at + 1]?.text ?? '')) ? 1 : null
  const isArticle = speech.isCommon(text) && (!isTaking || text.length < 3)
  return !isArticle || PIECES.has(tokens[at + 1]?.text ?? '') || isAfterVerb(tokens[at - 1]) ? value : null
}

/** Whether the word says a number. */
export function isNumberWord(word: string): boolean {
  return WORDS.has(word)
}

/** “need 2”, “do you have 4”. */
export function isAfterVerb(before: Token | undefined): boolean {
  return before !== undefined && VERBS.has(before.text)
}

const MOST_TAKEN = 30

/** Whether an answer to our prompt says how many and nothing else: “two please”, “quiero 3”. A number alone may choose what we offered. */
export function isAmount(tokens: readonly Token[], speech: Speech): boolean {
  const counts = tokens.flatMap((token, at) => {
    const value = plainCount(tokens, at) ?? WORDS.get(token.text)
    return value && value <= MOST_TAKEN ? [{ at, value }] : []
  })
  const [only, ...others] = counts.filter(({ at, value }) => value > 1 || tokens.length < 4 || tokens[at]?.number)
  if (!only || others.length > 0) return false
  const isTaken = TAKING.has(tokens[only.at - 1]?.text ?? '')
  if (tokens[only.at]?.number && only.value < 4 && !isTaken) return false
  const isFiller = ({ text, isElided }: Token) =>
    POLITE.has(text) || TAKING.has(text) || PIECES.has(text) || isElided || speech.isCommon(text)
  return tokens.length < 8 && tokens.every((token, at) => at === only.at || (!token.number && isFiller(token)))
}
