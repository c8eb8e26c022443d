import { conceptsOf, isEdition, isThing } from '@/lib/availability/concepts/model'
import { isGrammar, isPreposition } from '@/lib/availability/languages/model'
import { termsOf } from '@/lib/availability/terms/model'
import { type Token, tokensOf } from '@/lib/availability/tokens/model'

/** One word of a product's name. */
export interface Part {
  /** What it is found by. */
  keys: string[]
  /** What it does not matter when nobody says it; null for grammar. */
  role: 'editions' | 'words' | 'variants' | null
  /** Whether it may say what kind of thing the product is. */
  isKind: boolean
}

/** One way a product is spelt: its name, or an alias. */
export interface Spelling {
  parts: Part[]
}

/** All that a product is spelt by. */
export interface Spelled {
  spellings: Spelling[]
  keys: ReadonlySet<string>
  /** In what the product is told apart: `number`, `colour`, … */
  axes: ReadonlySet<string>
}

export function spelled(texts: readonly string[]): Spelled {
  const spellings = texts.map(spelling)
  const keys = new Set(spellings.flatMap(({ parts }) => parts.flatMap((part) => part.keys)))
  return { spellings, keys, axes: new Set([...keys].map(axisOf)) }
}

function axisOf(key: string): string {
  const axis = key.slice(0, key.indexOf(':'))
  return axis === 'm' || axis === 'u' || axis === 't' ? 'number' : axis
}

function spelling(text: string): Spelling {
  const tokens = tokensOf(text)
  const terms = termsOf(tokens)
  const kinds = kindWords(tokens)
  const parts = tokens.map((token, at) => ({
    keys: (terms[at] ?? []).map((term) => term.key),
    role: roleOf(token),
    isKind: kinds.has(token),
  }))
  return { parts }
}

function roleOf(token: Token): Part['role'] {
  if (token.isElided) return null
  if (isEdition(token.text)) return 'editions'
  if (token.number || isVariant(token)) return 'variants'
  return isGrammar(token.text) ? null : 'words'
}

/**
 * The words that may say what kind of thing it is: each thing named and the last word before the first number, ahead of “for …” and of brackets.
 * A gasket of a pressure cooker has two, and who asks for the cooker says only one of them.
 */
function kindWords(tokens: readonly Token[]): Set<Token> {
  const end = tokens.findIndex((token, at) => at > 0 && (isPreposition(token.text) || token.isApart))
  const main = end > 0 ? tokens.slice(0, end) : tokens
  const words = main.filter(
    (token, at) => !token.number && !isVariant(token) && !isEdition(token.text) && token.text.length > 1 && !main[at - 1]?.number,
  )
  const firstNumber = main.findIndex((token) => token.number)
  const lastWord = words.findLast((token) => firstNumber <= 0 || token.at < firstNumber)
  return new Set(words.filter((token) => token === lastWord || isThing(token.text)))
}

const isVariant = ({ text }: Token) =>
  /^(?:s|m|l|xs|xl|xxs|xxl|p|g|gg)$/.test(text) || conceptsOf(text).some(({ axis }) => axis && axis !== 'edition')
