import { normalise } from '@/lib/availability/spelling/model'
import { type Token, tokensOf } from '@/lib/availability/tokens/model'
import {
  acceptingWords,
  agreeingWords,
  beside,
  momentArticles,
  numberings,
  ordinalEndings,
  ordinals,
  pickingWords,
  thankingWords,
} from '@/lib/availability/words/answers'
import { politeWords, takingVerbs } from '@/lib/availability/words/units'

const setOf = (text: string) => new Set(normalise(text).split(/\s+/))
const ORDINALS = new Map(Object.entries(ordinals).flatMap(([place, words]) => [...setOf(words)].map((word) => [word, Number(place)])))
const ENDINGS = setOf(ordinalEndings)
const NUMBERINGS = setOf(numberings)
const MOMENT_ARTICLES = setOf(momentArticles)
const PICKING = setOf(`${pickingWords} ${politeWords} ${takingVerbs}`)
const AGREEING = setOf(agreeingWords)
const ACCEPTING = setOf(acceptingWords)
const THANKING = setOf(thankingWords)
const BESIDE = setOf(`${beside} ${politeWords}`)

/** One of several, named by its place. */
export interface Place {
  place: number
  /** The text without it. */
  rest: string
  /** Whether it says nothing else, but that it is taken, and how many. */
  isPlain: boolean
  /** Called an option: so are the three things that our prompt offers. */
  isOption: boolean
}

/** “the second one”, “2nd please”, “option 2”: which of several is meant; null when none, or more than one, is named so. */
export function placeIn(text: string): Place | null {
  const tokens = tokensOf(text)
  const [only, ...others] = placesIn(tokens)
  if (!only || others.length > 0) return null
  const rest = tokens.filter((_, at) => !only.at.includes(at))
  const isFiller = ({ text, number, isElided }: Token) =>
    number ? number.unit === null || number.unit === 'count' : isElided || PICKING.has(text)
  return {
    place: only.place,
    rest: rest.map((token) => token.text).join(' '),
    isPlain: rest.length < 8 && rest.every(isFiller) && !/[?؟]/.test(text),
    isOption: tokens.some((token) => NUMBERINGS.has(token.text)),
  }
}

/** Every place in a list that is named, from 1, and the tokens that name it. */
export function placesIn(tokens: readonly Token[]): { place: number; at: number[] }[] {
  return tokens.flatMap((token, at) => placeAt(tokens, token, at) ?? [])
}

function placeAt(tokens: readonly Token[], { text, number, chunk }: Token, at: number): { place: number; at: number[] } | null {
  const [before, after] = [tokens[at - 1], tokens[at + 1]]
  const isOption = (token: Token | undefined) => token !== undefined && NUMBERINGS.has(token.text)
  const place = ORDINALS.get(text)
  if (place) {
    if (before && MOMENT_ARTICLES.has(before.text)) return null
    return { place, at: isOption(after) ? [at, at + 1] : [at] }
  }
  if (!number || number.unit !== null || !Number.isInteger(number.value)) return null
  if (after && after.chunk === chunk && ENDINGS.has(after.text)) return { place: number.value, at: [at, at + 1] }
  return isOption(before) ? { place: number.value, at: [at - 1, at] } : null
}

/** Whether it says yes and nothing else: “sí, por favor”, “да, конечно”, 👍. */
export function isYes(text: string): boolean {
  const words = tokensOf(text).map((token) => token.text)
  if (words.length === 0) return /[👍👌✅]/u.test(text)
  const has = (some: ReadonlySet<string>) => words.some((word) => some.has(word))
  const isAll = words.every((word) => AGREEING.has(word) || ACCEPTING.has(word) || BESIDE.has(word) || THANKING.has(word))
  return words.length < 7 && isAll && !/[?؟]/.test(text) && (has(AGREEING) || (has(ACCEPTING) && !has(THANKING)))
}
