import { conceptsOf, isEdition, isThing } from '@/lib/availability/concepts/model'
import type { Spelling } from '@/lib/availability/products/model'
import { normalise } from '@/lib/availability/spelling/model'
import type { Token } from '@/lib/availability/tokens/model'
import { languages } from '@/lib/availability/words/languages'

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

const BELONGING = new Set(normalise(languages.map((language) => language.belonging).join(' ')).split(/\s+/))
const GRAMMAR = new Set(normalise(languages.map((language) => language.common).join(' ')).split(/\s+/))

export function namingOf(spellings: readonly Spelling[], keys: ReadonlySet<string>): Naming {
  const named = spellings.map((spelling) => compare(spelling, keys))
  const cost = ({ kind, editions, words, variants }: Naming) => (1 - kind) * 2 + editions + words * 0.3 + variants * 0.05
  return named.reduce((best, next) => (cost(next) < cost(best) ? next : best), { kind: 0, editions: 9, words: 9, variants: 9 })
}

function compare({ tokens, keys: own }: Spelling, keys: ReadonlySet<string>): Naming {
  const isSaid = (at: number) => own[at]?.some((key) => keys.has(key)) ?? false
  const unsaid = tokens.filter((token, at) => !isSaid(at) && !token.isElided && !isGrammar(token))
  const kinds = kindWords(tokens)
  return {
    kind: kinds.length === 0 ? 1 : kinds.filter((token) => isSaid(token.at)).length / kinds.length,
    editions: unsaid.filter((token) => isEdition(token.text)).length,
    words: unsaid.filter((token) => !token.number && !isVariant(token) && !isEdition(token.text)).length,
    variants: unsaid.filter((token) => token.number || isVariant(token)).length,
  }
}

/**
 * The words that may say what kind of thing it is: each thing named and the last word before the first number, ahead of “for …” and of brackets.
 * A gasket of a pressure cooker has two, and who asks for the cooker says only one of them.
 */
function kindWords(tokens: readonly Token[]): Token[] {
  const end = tokens.findIndex((token, at) => at > 0 && (BELONGING.has(token.text) || token.isApart))
  const main = end > 0 ? tokens.slice(0, end) : tokens
  const words = main.filter(
    (token, at) => !token.number && !isVariant(token) && !isEdition(token.text) && token.text.length > 1 && !main[at - 1]?.number,
  )
  const firstNumber = main.findIndex((token) => token.number)
  const lastWord = words.findLast((token) => firstNumber <= 0 || token.at < firstNumber)
  return words.filter((token) => token === lastWord || isThing(token.text))
}

const isGrammar = ({ text, number }: Token) => GRAMMAR.has(text) && !number && !isEdition(text)
const isVariant = (token: Token) =>
  conceptsOf(token.text).some((concept) => concept.axis && concept.axis !== 'edition') ||
  /^(?:s|m|l|xs|xl|xxs|xxl|p|g|gg)$/.test(token.text)
