import { normalise } from '@/lib/availability/spelling/model'
import { afterNoon, beforeNoon, hours, units } from '@/lib/availability/words/units'

/** A word or a number of a text, with what stands around it. */
export interface Token {
  /** Normalised, without the unit of a number. */
  text: string
  /** The same with its unit: the `2w` of `HS2W-BLK`. */
  written: string
  /** Where it stands among the tokens. */
  at: number
  /** Tokens written together, as in `usb-c`, share one. */
  chunk: number
  /** Grows with every full stop, question mark and line. */
  sentence: number
  /** A comma, dash or bracket stands before it. */
  isApart: boolean
  /** Written in capitals. */
  isUpper: boolean
  /** What an apostrophe cut off: the `s` of `chef's`, the `l` of `l'eau`. */
  isElided: boolean
  number: Measure | null
}

export interface Measure {
  value: number
  /** What the unit measures, `count` for pieces, `time` for an hour of the day; null without unit. */
  unit: string | null
  /** In the smallest unit of its kind; minutes since midnight for a time. */
  amount: number
}

const PIECE = /\p{Nd}{1,2}[:h]\p{Nd}{2}(?!\p{Nd})|\p{Nd}+(?:[.,٫]\p{Nd}+)*|[\p{L}\p{M}]+|[%+"″]|[^\S\n]+|\n|./gu
const SENTENCE_END = /[.?!;\n؟।…]/
const APART = /[,،:(){}[\]–—/|«»]/
const ELISION = /^(?:s|t|m|d|l|j|n|c|qu|ll|re|ve|jusqu|lorsqu)$/

/** The words and numbers of a text, in order. Units belong to their number. */
export function tokensOf(text: string): Token[] {
  const found: Token[] = []
  let chunk = 0
  let sentence = 0
  let isApart = false
  const pieces = [...text.replaceAll('\u0000', ' ').slice(0, 4000).matchAll(PIECE)].map((match) => match[0])
  pieces.forEach((piece, index) => {
    if (/^\s/.test(piece)) {
      chunk++
      if (piece === '\n') sentence++
    } else if (/^[\p{L}\p{M}\p{Nd}]/u.test(piece)) {
      const isElided = ELISION.test(piece.toLowerCase()) && (isApostrophe(pieces[index + 1]) || isApostrophe(pieces[index - 1]))
      const number = /^\d/.test(normalise(piece)) ? readNumber(normalise(piece)) : null
      const isUpper = piece === piece.toUpperCase() && piece !== piece.toLowerCase()
      found.push({ text: normalise(piece), written: normalise(piece), at: 0, chunk, sentence, isApart, isUpper, isElided, number })
      isApart = false
    } else if (piece === '%' || (piece === '+' && /^[\p{L}\d]/u.test(pieces[index - 1] ?? ''))) {
      found.push({
        text: piece === '%' ? 'percent' : 'plus',
        written: piece === '%' ? 'percent' : 'plus',
        at: 0,
        chunk,
        sentence,
        isApart,
        isUpper: false,
        isElided: false,
        number: null,
      })
    } else if (SENTENCE_END.test(piece)) {
      sentence++
      isApart = true
    } else if (APART.test(piece) || (piece === '-' && /^\s/.test(pieces[index - 1] ?? ' '))) {
      isApart = true
      chunk++
    }
  })
  return withUnits(found).map((token, at) => ({ ...token, at }))
}

function isApostrophe(piece: string | undefined): boolean {
  return piece !== undefined && /^['’ʼ`´]$/.test(piece)
}

function readNumber(text: string): Measure {
  const [, hour, minute] = /^(\d{1,2})[:h](\d{2})$/.exec(text) ?? []
  if (hour && minute) return { value: Number(hour), unit: 'time', amount: Number(hour) * 60 + Number(minute) }
  const plain = /^[1-9]\d{0,2}(?:[.,]\d{3})+$/.test(text) ? text.replace(/[.,]/g, '') : text.replace(',', '.')
  const value = Number.parseFloat(plain)
  return { value, unit: null, amount: value }
}

const words = (text: string) => text.split(/\s+/).map(normalise)
const UNITS = new Map(
  Object.entries(units).flatMap(([unit, sizes]) =>
    Object.entries(sizes).flatMap(([size, names]) => words(names).map((name) => [name, { unit, size: Number(size) }] as const)),
  ),
)
const HOURS = new Set(words(hours))
const BEFORE_NOON = new Set(words(beforeNoon))
const AFTER_NOON = new Set(words(afterNoon))
/** Too short to be a unit when they stand alone. */
const ONLY_ATTACHED = new Set(words('в г v g w to par min ud'))

function withUnits(tokens: Token[]): Token[] {
  const joined: Token[] = []
  for (let at = 0; at < tokens.length; at++) {
    const token = tokens[at]
    if (!token) continue
    const next = tokens[at + 1]
    const after = tokens[at + 2]
    // In `W34 L32` the L belongs to what follows.
    const isFree = next && !next.isApart && !next.isElided && !(after?.number && after.chunk === next.chunk && next.chunk !== token.chunk)
    const number = token.number && next && isFree ? measured(token, token.number, next) : null
    if (number) at++
    joined.push(number && next ? { ...token, written: token.written + next.written, number } : token)
  }
  return joined
}

function measured(token: Token, { value, unit, amount }: Measure, next: Token): Measure | null {
  if (next.number || token.sentence !== next.sentence) return null
  const isHour = Number.isInteger(value) && value <= 24
  if (isHour && (BEFORE_NOON.has(next.text) || AFTER_NOON.has(next.text))) {
    const minutes = unit === 'time' ? amount : value * 60
    return { value, unit: 'time', amount: AFTER_NOON.has(next.text) && value < 12 ? minutes + 720 : minutes }
  }
  if (unit !== null) return null
  if (isHour && HOURS.has(next.text)) return { value, unit: 'time', amount: value * 60 }
  const known = UNITS.get(next.text)
  if (!known || (ONLY_ATTACHED.has(next.text) && token.chunk !== next.chunk)) return null
  return { value, unit: known.unit, amount: Math.round(value * known.size * 1000) / 1000 }
}
