import { isAfterVerb } from '@/lib/availability/amounts/model'
import { type Axis, conceptsOf, hasAxis, isEdition, isThing } from '@/lib/availability/concepts/model'
import { isEveryday, type Speech } from '@/lib/availability/languages/model'
import { type ProductIndex, wordsHeardLike, wordsLike } from '@/lib/availability/products/model'
import { isSlip, normalise, scriptOf, sound, stem } from '@/lib/availability/spelling/model'
import { compact, type Term, termsOf } from '@/lib/availability/terms/model'
import type { Token } from '@/lib/availability/tokens/model'
import { labels, packings } from '@/lib/availability/words/units'

/** One word or number of the question, as far as it may tell which product is meant. */
export interface Ask {
  token: Token
  /** The ways the catalogue may know it. */
  terms: Term[]
  /** `passing`: helps where a name holds it, and says nothing where none does. */
  kind: 'word' | 'variant' | 'number' | 'passing'
  axis: Axis | null
  /** It says what the thing wanted belongs to: the phone of “a case for the phone”. */
  isOwner: boolean
  /** Words joined by “and”, “or” or a comma are in different parts. */
  part: number
}

export interface Question {
  asks: Ask[]
  /** What the customer does not want. */
  unwanted: Ask[]
}

const LABELS = new Set(normalise(labels).split(/\s+/))
const PACKINGS = new Set(normalise(packings).split(/\s+/))
const LETTER_SIZES = /^(?:s|m|l|xs|xl|xxs|xxl|xxxl|p|g|gg)$/

/** Takes a message apart into what may tell the product. */
export function readQuestion(tokens: readonly Token[], speech: Speech, index: ProductIndex): Question {
  const terms = knownTerms(tokens, speech, index)
  const unwantedAt = unwantedTokens(tokens, speech)
  const ownersAt = ownerTokens(tokens, speech, terms)
  const cuesAt = new Set([...speech.cues.values()].flatMap((found) => found.at))
  const question: Question = { asks: [], unwanted: [] }
  let part = 0
  tokens.forEach((token, at) => {
    const before = tokens[at - 1]
    const isJoint = speech.is('joining', token.text) && !isEdition(token.text)
    if (token.isApart || isJoint || (before && before.sentence !== token.sentence)) part++
    const plain = isJoint ? null : kindOf(token, { before, next: tokens[at + 1] }, speech)
    const kind = plain === 'word' && cuesAt.has(at) ? 'passing' : plain
    if (!kind) return
    const axis =
      kind === 'word'
        ? null
        : (conceptsOf(token.text).find((concept) => concept.axis)?.axis ?? (LETTER_SIZES.test(token.text) ? 'size' : null))
    const found = [...(terms[at] ?? []), ...(kind === 'word' ? guesses(token.text, index, terms[at]?.length === 0) : [])]
    if (kind === 'passing' && found.length === 0) return
    const ask = { token, terms: found, kind, axis, isOwner: ownersAt.has(at), part }
    if (unwantedAt.has(at)) question.unwanted.push(ask)
    else question.asks.push(ask)
  })
  // Where nothing else is named, that is what is wanted.
  const isAll = question.asks.every((ask) => ask.isOwner || ask.kind !== 'word')
  return isAll ? { ...question, asks: question.asks.map((ask) => ({ ...ask, isOwner: false })) } : question
}

interface Neighbours {
  before: Token | undefined
  next: Token | undefined
}

function kindOf(token: Token, { before, next }: Neighbours, speech: Speech): Ask['kind'] | null {
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
  return speech.isChat(text) ? 'passing' : 'word'
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

/** The terms of each token that the catalogue knows, with those of its part numbers. */
function knownTerms(tokens: readonly Token[], speech: Speech, index: ProductIndex): Term[][] {
  // In an English sentence “chat” is no cat.
  const trust = ({ sureness, isForeign }: Term) => (isForeign && speech.language === 'en' ? sureness * 0.7 : sureness)
  const known = termsOf(tokens).map((terms) =>
    terms.flatMap((term) => [
      ...(index.postings.has(term.key) ? [{ key: term.key, sureness: trust(term) }] : []),
      ...(index.postings.has(`in ${term.key}`) ? [{ key: `in ${term.key}`, sureness: trust(term) * 0.6 }] : []),
    ]),
  )
  for (const { from, to, code } of runs(tokens)) {
    if (!index.postings.has(`k:${code}`)) continue
    for (let at = from; at <= to; at++) known[at]?.push({ key: `k:${code}`, sureness: 1 })
  }
  return known.map((terms, at) => (tokens[at]?.number && terms.some((term) => term.key.startsWith('k:')) ? terms.map(asModel) : terms))
}

/** The 16 of a model “Name 16” is less than met by 16 gigabytes. */
function asModel({ key, sureness }: Term): Term {
  return { key, sureness: /^[kg]:/.test(key) ? sureness : sureness * 0.6 }
}

/** What up to five neighbouring pieces of writing give when written as one, for part numbers spelt with spaces. */
export function runs(tokens: readonly Token[]): { from: number; to: number; code: string }[] {
  const found: { from: number; to: number; code: string }[] = []
  for (let from = 0; from < tokens.length; from++) {
    if (from > 0 && tokens[from - 1]?.chunk === tokens[from]?.chunk) continue
    let text = ''
    for (let to = from; to < Math.min(tokens.length, from + 8) && tokens[to]?.sentence === tokens[from]?.sentence; to++) {
      text += tokens[to]?.text ?? ''
      const code = tokens[to + 1]?.chunk === tokens[to]?.chunk ? '' : compact(text)
      if (code.length >= 3) found.push({ from, to, code })
    }
  }
  return found
}

/** What a word that the catalogue does not hold may have been meant to be: a slip of the pen, a name in other letters, two words written as one. */
function guesses(word: string, index: ProductIndex, isUnknown: boolean): Term[] {
  if (word.length < 4 || isEveryday(word) || (!isUnknown && scriptOf(word) === 'latin')) return []
  const isLong = sound(word).length > 2
  const heard = wordsHeardLike(index, word).map((other) => ({ key: `w:${other}`, sureness: isLong ? 0.9 : 0.85 }))
  if (!isUnknown || isThing(word)) return heard
  const like = [...new Set([...wordsLike(index, word), ...wordsLike(index, stem(word))])].flatMap((other) => {
    const sureness = likeness(word, other)
    return sureness > 0 ? [{ key: `w:${other}`, sureness }] : []
  })
  return like.length > 0 || heard.length > 0 ? [...like, ...heard] : halves(word, index)
}

function likeness(word: string, other: string): number {
  if (isSlip(word, other) || isSlip(stem(word), stem(other))) {
    if (word.length >= 6) return 0.88
    return word[0] === other[0] ? 0.85 : 0
  }
  if (word.length < 8 || other.length < 7 || word[0] !== other[0]) return 0
  return word.length > 8 ? 0.8 : 0.75
}

/** Two names written as one; of a thing known (“Gartenschlauch”) the end alone says what it is. */
function halves(word: string, index: ProductIndex): Term[] {
  for (let at = 4; at <= word.length - 3; at++) {
    const [first, second] = [word.slice(0, at), word.slice(at)]
    const keys = [first, second].map((half) =>
      [`w:${half}`, ...conceptsOf(half).map((concept) => concept.id)].filter((key) => index.postings.has(key)),
    )
    if (keys.every((found) => found.length > 0)) return keys.flat().map((key) => ({ key, sureness: 0.85 }))
  }
  const ending = Array.from({ length: Math.max(0, word.length - 7) }, (_, at) => word.slice(at + 3)).find((end) => isThing(end))
  return conceptsOf(ending ?? '').flatMap(({ id }) => (index.postings.has(id) ? [{ key: id, sureness: 0.75 }] : []))
}

/** Determiners at most: what follows a “not” is not wanted, unless a verb stands between. */
function unwantedTokens(tokens: readonly Token[], speech: Speech): Set<number> {
  const found = new Set<number>()
  tokens.forEach((token, at) => {
    if (speech.is('notBefore', token.text)) {
      let to = at + 1
      while (to < at + 3 && speech.isCommon(tokens[to]?.text ?? '') && (tokens[to]?.text.length ?? 9) <= 3 && !tokens[to]?.number) to++
      for (let i = to; i < to + 3 && tokens[i] && tokens[i]?.sentence === token.sentence; i++) {
        const next = tokens[i]
        if (!next || (i > at + 1 && next.isApart) || isPlain(next, speech)) break
        found.add(i)
      }
    }
    const before = tokens[at - 1]
    if (speech.is('notAfter', token.text) && before && hasAxis(before.text)) found.add(at - 1)
  })
  return found
}

const isPlain = ({ text, number }: Token, speech: Speech) => !number && (speech.isCommon(text) || speech.isChat(text)) && !hasAxis(text)

/** Which tokens say what the thing wanted belongs to. */
function ownerTokens(tokens: readonly Token[], speech: Speech, terms: Term[][]): Set<number> {
  const found = new Set<number>()
  const isContent = (token: Token) => !token.number && !isPlain(token, speech) && !hasAxis(token.text) && token.text.length > 1
  const isWord = (at: number) => {
    const token = tokens[at]
    return token !== undefined && isContent(token) && (terms[at]?.length ?? 0) > 0
  }
  const reaches = (at: number, from: Token) => tokens[at]?.sentence === from.sentence && !speech.is('joining', tokens[at]?.text ?? '')
  tokens.forEach((token, at) => {
    // “Pro” is a model for some and a preposition for others.
    const isPreposition = !hasAxis(token.text) || (isWord(at + 1) && !hasAxis(tokens[at + 1]?.text ?? ''))
    if (speech.is('belonging', token.text) && isPreposition) {
      let to = at + 1
      while (to < tokens.length && reaches(to, token) && !(to > at + 1 && tokens[to]?.isApart)) to++
      const hasWord = tokens.slice(at + 1, to).some((_, i) => isWord(at + 1 + i))
      const hasThing = tokens.slice(0, at).some((other) => other.sentence === token.sentence && isContent(other))
      if (hasWord && hasThing) for (let i = at + 1; i < to; i++) found.add(i)
    }
    if (speech.is('belongsBefore', token.text) && isWord(at - 1) && tokens.slice(at + 1, at + 3).some(isContent)) {
      for (let i = at - 1; i >= 0 && reaches(i, token); i--) found.add(i)
    }
  })
  return found
}
