import { isAfterVerb, isNumberWord } from '@/lib/availability/amounts/model'
import { type Axis, conceptsOf, hasAxis, isEdition } from '@/lib/availability/concepts/model'
import type { Speech } from '@/lib/availability/languages/model'
import { normalise } from '@/lib/availability/spelling/model'
import type { Token } from '@/lib/availability/tokens/model'
import { labels, packings } from '@/lib/availability/words/units'

/** What a token can do for a question. `passing`: it helps where a name holds it, and says nothing where none does. */
export type Role = 'word' | 'variant' | 'number' | 'passing'

const LABELS = new Set(normalise(labels).split(/\s+/))
const PACKINGS = new Set(normalise(packings).split(/\s+/))
const LETTER_SIZES = /^(?:s|m|l|xs|xl|xxs|xxl|xxxl|p|g|gg)$/

interface Neighbours {
  before: Token | undefined
  next: Token | undefined
}

/** Null for what tells nothing. */
export function roleOf(token: Token, { before, next }: Neighbours, speech: Speech): Role | null {
  const { text } = token
  if (token.isElided) return null
  if (token.number) return isCount(token, before) ? 'passing' : 'number'
  const isTied = token.chunk === before?.chunk || token.chunk === next?.chunk
  if (text.length === 1 && /[a-z]/.test(text)) {
    if (isTied) return 'word'
    if (LETTER_SIZES.test(text) && (token.isUpper || LABELS.has(before?.text ?? ''))) return 'variant'
    return speech.isCommon(text) ? null : 'passing'
  }
  if (isEdition(text))
    return isModelName({ before, next }, speech) || !(speech.isCommon(text) || speech.isChat(text)) ? 'variant' : 'passing'
  if (speech.isCommon(text)) return null
  if (LABELS.has(text) || (PACKINGS.has(text) && before?.number && !before.number.unit)) return 'passing'
  if (hasAxis(text)) return speech.isChat(text) ? 'passing' : 'variant'
  return speech.isChat(text) || isNumberWord(text) ? 'passing' : 'word'
}

/** “Plus” right after a name or a number, and not ahead of another name, is the model. */
function isModelName({ before, next }: Neighbours, speech: Speech): boolean {
  const isName = (token: Token | undefined) => token !== undefined && (token.number !== null || !isPlain(token, speech))
  return isName(before) && !(isName(next) && !next?.number && !hasAxis(next?.text ?? ''))
}

/** After a verb a number says how many are wanted. */
function isCount({ number }: Token, before: Token | undefined): boolean {
  return number !== null && number.unit === null && Number.isInteger(number.value) && number.value <= 200 && isAfterVerb(before)
}

/** A word of grammar or chat that tells no variant either. */
export function isPlain({ text, number }: Token, speech: Speech): boolean {
  return !number && (speech.isCommon(text) || speech.isChat(text)) && !hasAxis(text)
}

/** In what the token tells variants apart. */
export function axisOf(word: string): Axis | null {
  return conceptsOf(word).find((concept) => concept.axis)?.axis ?? (LETTER_SIZES.test(word) ? 'size' : null)
}

/** Whether the word stands before a number that is one of the article: “size 42”, “item 1001”. */
export function isLabel(word: string): boolean {
  return LABELS.has(word)
}
