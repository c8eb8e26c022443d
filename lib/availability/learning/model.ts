import { hear } from '@/lib/availability/languages/model'
import { phraseText } from '@/lib/availability/phrases/model'
import { type ProductIndex, spelledOf } from '@/lib/availability/products/model'
import { type Ask, type Question, readQuestion } from '@/lib/availability/question/model'
import { matchesFor } from '@/lib/availability/skus/model'
import { stem } from '@/lib/availability/stems/model'
import { termsOf } from '@/lib/availability/terms/model'
import { tokensOf } from '@/lib/availability/tokens/model'
import type { Verdict } from '@/lib/availability/verdict/model'

const MOST_WORDS = 6

/**
 * The words of a question that are worth remembering for the product that a person chose for it; null when none are. Only what may tell a product: at least one
 * word that is neither grammar nor chat, all in one part of the question. A number or variant that is not the product's own is left out, unless it belongs to a
 * name that the catalogue does not know (“purple rocket”); what is left must then say something new, or “Name 9” answered with “Name 8” would teach “name”.
 */
export function phraseToLearn(text: string, sku: string, index: ProductIndex): string | null {
  const slot = index.bySku.get(sku)
  if (slot === undefined) return null
  const tokens = tokensOf(text)
  const telling = readQuestion(tokens, hear(tokens, phraseText(tokens)), index).asks.filter((ask) => ask.kind !== 'passing')
  const [first] = telling.filter(isWord)
  if (!first || telling.some((ask) => isWord(ask) && ask.part !== first.part)) return null
  const own = telling.filter((ask) => ask.part === first.part)
  const isNickname = own.some(
    (ask) =>
      isWord(ask) &&
      termsOf([ask.token])
        .flat()
        .every(({ key }) => !index.postings.has(key)),
  )
  const phrase = own.filter((ask) => isWord(ask) || isOf(ask, slot, index) || (isNickname && !isAgainst(ask, slot, index)))
  const isNew = phrase.length === own.length || phrase.some((ask) => !isOf(ask, slot, index))
  return isNew && phrase.length <= MOST_WORDS ? phrase.map(({ token }) => token.text).join(' ') : null
}

const isWord = ({ kind, token }: Ask) => kind === 'word' && token.text.length > 2

function isOf({ terms }: Ask, slot: number, index: ProductIndex): boolean {
  const { keys } = spelledOf(index, slot)
  return terms.some(({ key }) => keys.has(key) || (key.startsWith('k:') && index.postings.get(key)?.includes(slot)))
}

/** Whether the product is told apart in just this. */
function isAgainst({ kind, axis }: Ask, slot: number, index: ProductIndex): boolean {
  return axis === 'edition' || spelledOf(index, slot).axes.has(kind === 'number' ? 'number' : (axis ?? ''))
}

/**
 * What was learned counts where the catalogue itself does not settle a question: the product that its words were learned for is meant when all else that is said
 * fits it too. Of several that fit by the catalogue the learned one only comes first; several learned for the same words stay several.
 */
export function withLearned(verdict: Verdict, question: Question, index: ProductIndex): Verdict {
  if (verdict.confidence === 'high' || index.learned.size === 0) return verdict
  const { phrase, slots } = longestSaid(question, index)
  const refused = new Set(question.unwanted.flatMap((ask) => ask.terms.map((term) => term.key)))
  const meant = slots.filter((slot) => [...refused].every((key) => !spelledOf(index, slot).keys.has(key)))
  const [only] = meant
  if (only === undefined) return verdict
  const words = phrase.split(' ')
  const fitting = verdict.confidence === 'ambiguous' ? verdict.matches : []
  const others = fitting.filter(({ slot }) => !meant.includes(slot))
  const learned = { said: [...new Set([...verdict.said, ...words])], learned: phrase }
  const isOneOfSeveral = others.length > 0 && others.length < fitting.length
  const isSure = meant.length === 1 && !isOneOfSeveral && isAllOf(question, { slot: only, words }, index)
  const matches = matchesFor(meant, index)
  return isSure ? { ...learned, confidence: 'high', matches } : { ...learned, confidence: 'ambiguous', matches: [...matches, ...others] }
}

/** The learned phrase with the most words of which the question says every one, and the products it was learned for. */
function longestSaid({ asks }: Question, index: ProductIndex): { phrase: string; slots: number[] } {
  const said = new Set(asks.map(({ token }) => stem(token.text)))
  const phrases = [...said].flatMap((word) => index.learnedBy.get(word) ?? [])
  const whole = phrases.filter((phrase) => phrase.split(' ').every((word) => said.has(stem(word))))
  const known = whole.map((phrase) => ({ phrase, slots: slotsOf(phrase, index) })).filter(({ slots }) => slots.length > 0)
  return known.sort((a, b) => b.phrase.split(' ').length - a.phrase.split(' ').length)[0] ?? { phrase: '', slots: [] }
}

function slotsOf(phrase: string, index: ProductIndex): number[] {
  return (index.learned.get(phrase) ?? []).flatMap((sku) => index.bySku.get(sku) ?? [])
}

/** Whether everything that is said is of the product or among the words learned for it, and names no other kind of thing. */
function isAllOf({ asks }: Question, { slot, words }: { slot: number; words: string[] }, index: ProductIndex): boolean {
  const stems = new Set(words.map(stem))
  const isLearned = ({ token }: Ask) => stems.has(stem(token.text))
  const { keys } = spelledOf(index, slot)
  const things = termsOf(asks.filter(isLearned).map(({ token }) => token)).flatMap((terms) =>
    terms.filter(({ key }) => key.startsWith('thing:')),
  )
  const isOther = things.length > 0 && things.every(({ key }) => !keys.has(key)) && [...keys].some((key) => key.startsWith('thing:'))
  return !isOther && asks.every((ask) => ask.kind === 'passing' || isLearned(ask) || isOf(ask, slot, index))
}
