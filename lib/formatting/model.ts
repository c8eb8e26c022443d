export type Mark = 'bold' | 'italic' | 'strike'

export type Piece =
  | { kind: 'text'; text: string }
  | { kind: 'code'; text: string; isBlock: boolean }
  | { kind: 'link'; text: string; href: string }
  | { kind: Mark; pieces: Piece[] }

type Marks = ReadonlyMap<string, Mark>

const marks: Marks = new Map([
  ['*', 'bold'],
  ['_', 'italic'],
  ['~', 'strike'],
])

const webAddress = /\bhttps?:\/\/[^\s<>"]*[^\s<>"'.,;:!?)\]}*_~«»“”]/gi

/** What WhatsApp makes of a text: *bold*, _italic_, ~strike~, `code`, ```block```, and web links. Whatever is no pair stays as it was written. */
export function formatted(text: string): Piece[] {
  return split(text, /```([\s\S]+?)```/g, block, (rest) => split(rest, /`([^`\n]+)`/g, code, (plain) => marked(plain, marks)))
}

const block = ([, text = '']: RegExpMatchArray): Piece => ({ kind: 'code', text: text.replace(/^\n|\n$/g, ''), isBlock: true })
const code = ([, text = '']: RegExpMatchArray): Piece => ({ kind: 'code', text, isBlock: false })
const words = (text: string): Piece[] => split(text, webAddress, link, (rest) => [{ kind: 'text', text: rest }])

function link([text]: RegExpMatchArray): Piece {
  return URL.canParse(text) ? { kind: 'link', text, href: new URL(text).href } : { kind: 'text', text }
}

/** Cuts a text at every match; what lies between goes on to `otherwise`. */
function split(text: string, pattern: RegExp, found: (match: RegExpMatchArray) => Piece, otherwise: (rest: string) => Piece[]): Piece[] {
  const pieces: Piece[] = []
  let from = 0
  for (const match of text.matchAll(pattern)) {
    if (match.index > from) pieces.push(...otherwise(text.slice(from, match.index)))
    pieces.push(found(match))
    from = match.index + match[0].length
  }
  if (from < text.length) pieces.push(...otherwise(text.slice(from)))
  return pieces
}

/** `open` are the marks that may still begin here: inside bold there is no second bold, so the depth is bounded. */
function marked(text: string, open: Marks): Piece[] {
  const pieces: Piece[] = []
  const addresses = new Map([...text.matchAll(webAddress)].map((match) => [match.index, match.index + match[0].length]))
  // Where the search for an end has failed it need not be repeated: that keeps a text full of stars linear.
  const hopeless = new Map<string, number>()
  let from = 0
  let at = 0
  while (at < text.length) {
    const sign = text.charAt(at)
    const kind = open.get(sign)
    const end = kind && begins(text, at) && at >= (hopeless.get(sign) ?? 0) ? endOf(text, at, addresses) : null
    if (kind && end?.isFound) {
      if (at > from) pieces.push(...words(text.slice(from, at)))
      pieces.push({ kind, pieces: marked(text.slice(at + 1, end.at), without(open, sign)) })
      from = end.at + 1
      at = from
    } else {
      if (end) hopeless.set(sign, end.at)
      at = addresses.get(at) ?? at + 1
    }
  }
  if (from < text.length) pieces.push(...words(text.slice(from)))
  return pieces
}

function begins(text: string, at: number): boolean {
  const next = text.charAt(at + 1)
  return !isWord(text.charAt(at - 1)) && isInk(next) && next !== text.charAt(at)
}

/** Where the pair of the sign at `start` is, on the same line and outside of addresses; or how far there is none. */
function endOf(text: string, start: number, addresses: ReadonlyMap<number, number>): { at: number; isFound: boolean } {
  const sign = text.charAt(start)
  let at = start + 1
  while (at < text.length && text.charAt(at) !== '\n') {
    const isEnd = text.charAt(at) === sign && at > start + 1 && isInk(text.charAt(at - 1)) && !isWord(text.charAt(at + 1))
    if (isEnd) return { at, isFound: true }
    at = addresses.get(at) ?? at + 1
  }
  return { at, isFound: false }
}

function without(open: Marks, sign: string): Marks {
  return new Map([...open].filter(([other]) => other !== sign))
}

const isWord = (character: string) => /[\p{L}\p{N}]/u.test(character)
const isInk = (character: string) => character !== '' && !/\s/.test(character)
