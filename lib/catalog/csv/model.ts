import type { ProductInput } from '@/lib/catalog/model'
import { readPiece } from './piece'

/** Long work that pauses now and then, so that others get their turn: whoever drives it decides when it goes on. */
export type Steps<T> = Generator<void, T, void>

/** Drives it to its end at one go. */
export function finished<T>(steps: Steps<T>): T {
  for (;;) {
    const { done, value } = steps.next()
    if (done) return value
  }
}

/** Does the work for each item, with a pause after some. */
export function* each<T>(items: readonly T[], work: (item: T) => void): Steps<void> {
  for (const [at, item] of items.entries()) {
    if (at % 200 === 199) yield
    work(item)
  }
}

/** One record of the file; `line` is where it starts, and line 1 is the header. Keys are the header's names; what is empty is not in it. */
export interface CsvRecord {
  line: number
  fields: Map<string, string>
}

export interface Remark {
  line: number
  message: string
}

/** What a format makes of the records: products as they stand there, still to be checked, and the lines that are none. */
export interface Reading {
  products: { line: number; product: Record<string, unknown> }[]
  errors: Remark[]
  skipped: Remark[]
  /** What the file says nothing about: a product that is there already keeps it. */
  kept: (keyof ProductInput)[]
}

export interface CsvFile {
  /** In lower case, but for what follows an `@`, which is a name. */
  header: string[]
  records: CsvRecord[]
  errors: Remark[]
}

/** More broken lines than this, and the rest of the file is not read. */
const MOST_BROKEN = 200
/** Characters that are read between two pauses: a few milliseconds. */
const PIECE = 32_000

/** Reads every record it can. A broken one is named by its line, and reading goes on with the line after. Never throws. */
export function* readCsv(text: string): Steps<CsvFile> {
  const file: CsvFile = { header: [], records: [], errors: [] }
  const delimiter = delimiterOf(text)
  let length = PIECE
  for (let place: Place = { at: 0, line: 1 }; place.at < text.length; ) {
    const end = lineEndAfter(text, place.at + length)
    const piece = readPiece(text.slice(place.at, end), place.line, { file, delimiter, isLast: end === text.length })
    length = piece.isCut ? length * 2 : PIECE
    if (piece.broken) {
      file.errors.push({ line: piece.broken.line, message: piece.broken.message })
      if (file.errors.length >= MOST_BROKEN && goTo(text, place, piece.broken.line + 1).at < text.length) {
        file.errors.push({ line: piece.broken.line + 1, message: 'too many broken lines: the file is not read from here on' })
        break
      }
    }
    place = piece.next === null ? { at: end, line: place.line + newLines(text, place.at, end) } : goTo(text, place, piece.next)
    yield
  }
  return file
}

interface Place {
  at: number
  line: number
}

/** Where the line that `at` stands in has ended. */
function lineEndAfter(text: string, at: number): number {
  const ends = /\r\n|\n|\r/g
  ends.lastIndex = at
  return ends.exec(text) ? ends.lastIndex : text.length
}

function goTo(text: string, { at, line }: Place, wanted: number): Place {
  let start = at
  for (let passed = line; passed < wanted; passed++) start = lineEndAfter(text, start)
  return { at: start, line: wanted }
}

function newLines(text: string, from: number, to: number): number {
  return text.slice(from, to).match(/\r\n|\n|\r/g)?.length ?? 0
}

/** Spreadsheets of half the world separate by semicolon. */
function delimiterOf(text: string): string {
  const header = text.split('\n', 1)[0] ?? ''
  const count = (sign: string) => header.split(sign).length
  return [',', ';', '\t'].reduce((best, sign) => (count(sign) > count(best) ? sign : best))
}
