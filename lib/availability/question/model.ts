import { ownerTokens, unwantedTokens } from '@/lib/availability/belonging/model'
import type { Axis } from '@/lib/availability/concepts/model'
import { isEdition } from '@/lib/availability/concepts/model'
import { guesses } from '@/lib/availability/guesses/model'
import type { Speech } from '@/lib/availability/languages/model'
import type { ProductIndex } from '@/lib/availability/products/model'
import { axisOf, isLabel, type Role, roleOf } from '@/lib/availability/roles/model'
import { runs } from '@/lib/availability/runs/model'
import { type Term, termsOf } from '@/lib/availability/terms/model'
import type { Token } from '@/lib/availability/tokens/model'

/** One word or number of the question, as far as it may tell which product is meant. */
export interface Ask {
  token: Token
  /** The ways the catalogue may know it. */
  terms: Term[]
  kind: Role
  axis: Axis | null
  /** It says what the thing wanted belongs to: the phone of “a case for the phone”. */
  isOwner: boolean
  /** A number that is said to be one of the article: “size 42”. */
  isLabelled: boolean
  /** Words joined by “and”, “or” or a comma are in different parts. */
  part: number
}

export interface Question {
  asks: Ask[]
  /** What the customer does not want. */
  unwanted: Ask[]
  /** Its parts are joined by “and” or “or”, not by commas alone. */
  isListed?: boolean
}

/** Takes a message apart into what may tell the product. */
export function readQuestion(tokens: readonly Token[], speech: Speech, index: ProductIndex): Question {
  const terms = knownTerms(tokens, speech, index)
  const unwantedAt = unwantedTokens(tokens, speech)
  const ownersAt = ownerTokens(tokens, speech, terms)
  const cuesAt = new Set([...speech.cues.values()].flatMap((found) => found.at))
  const question: Question = { asks: [], unwanted: [] }
  question.isListed = tokens.some(({ text }) => speech.is('joining', text) && !isEdition(text))
  let part = 0
  tokens.forEach((token, at) => {
    const before = tokens[at - 1]
    const isJoint = speech.is('joining', token.text) && !isEdition(token.text)
    if (token.isApart || isJoint || (before && before.sentence !== token.sentence)) part++
    const plain = isJoint ? null : roleOf(token, { before, next: tokens[at + 1] }, speech)
    const kind = plain === 'word' && cuesAt.has(at) ? 'passing' : plain
    if (!kind) return
    const axis = kind === 'word' ? null : axisOf(token.text)
    const found = [...(terms[at] ?? []), ...(kind === 'word' ? guesses(token.text, index, terms[at]?.length === 0) : [])]
    if (kind === 'passing' && found.length === 0) return
    const ask = { token, terms: found, kind, axis, isOwner: ownersAt.has(at), isLabelled: isLabel(before?.text ?? ''), part }
    if (unwantedAt.has(at)) question.unwanted.push(ask)
    else question.asks.push(ask)
  })
  // Where nothing else is named, that is what is wanted.
  const isAll = question.asks.every((ask) => ask.isOwner || ask.kind !== 'word')
  return isAll ? { ...question, asks: question.asks.map((ask) => ({ ...ask, isOwner: false })) } : question
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
