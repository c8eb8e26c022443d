import { conceptsOf, isEdition, isEnglishThing, isThing } from '@/lib/availability/concepts/model'
import { isGrammar, isPreposition } from '@/lib/availability/languages/model'
import { scriptOf } from '@/lib/availability/spelling/model'
import { termsOf } from '@/lib/availability/terms/model'
import { type Token, tokensOf } from '@/lib/availability/tokens/model'

/** One word of a product's name. */
export interface Part {
  /** What it is found by. */
  keys: string[]
  /** What it does not matter when nobody says it; null for grammar. */
  role: 'editions' | 'words' | 'variants' | null
  isThing: boolean
  /** Written together with the number before it: the XL of `305XL`. */
  isSuffix: boolean
}

/** One way a product is spelt: its name, or an alias. */
export interface Spelling {
  parts: Part[]
  /** Where the word stands that says what kind of thing it is; -1 when none does. */
  head: number
  /** Where words stand that may say so, or say what it is for. */
  kinds: number[]
  /** How many words there are before “for …” and brackets. */
  main: number
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
  const parts = tokens.map((token, at) => ({
    keys: (terms[at] ?? []).map((term) => term.key),
    role: roleOf(token),
    isThing: isThing(token.text),
    isSuffix: !token.number && Boolean(tokens[at - 1]?.number) && tokens[at - 1]?.chunk === token.chunk,
  }))
  return { parts, ...headOf(tokens) }
}

function roleOf(token: Token): Part['role'] {
  if (token.isElided) return null
  if (isEdition(token.text)) return 'editions'
  if (token.number || isVariant(token)) return 'variants'
  return isGrammar(token.text) ? null : 'words'
}

/**
 * The word that says what kind of thing it is, ahead of “for …” and of brackets. English puts it last (“pressure cooker *gasket*”), before the first number;
 * most others put it first (“*empaque* olla”). Who asks for a cooker means no gasket of one.
 */
function headOf(tokens: readonly Token[]): Omit<Spelling, 'parts'> {
  const end = tokens.findIndex((token, at) => at > 0 && (isPreposition(token.text) || token.isApart))
  const main = end > 0 ? tokens.slice(0, end) : tokens
  const words = main.filter(
    (token, at) =>
      !token.number &&
      !isVariant(token) &&
      !isEdition(token.text) &&
      token.text.length > 1 &&
      (!main[at - 1]?.number || isThing(token.text)),
  )
  const things = words.filter((token) => isThing(token.text))
  const isEnglish = words.every((token) => scriptOf(token.text) === 'latin') && things.every((token) => isEnglishThing(token.text))
  const firstNumber = main.findIndex((token) => token.number)
  const lastWord = words.findLast((token) => firstNumber <= 0 || token.at < firstNumber)
  const head = isEnglish ? Math.max(lastWord?.at ?? -1, things.at(-1)?.at ?? -1) : (things[0] ?? lastWord)?.at
  return { head: head ?? -1, kinds: [...new Set([...things, ...(lastWord ? [lastWord] : [])].map((token) => token.at))], main: main.length }
}

const isVariant = ({ text }: Token) =>
  /^(?:s|m|l|xs|xl|xxs|xxl|p|g|gg)$/.test(text) || conceptsOf(text).some(({ axis }) => axis && axis !== 'edition')
