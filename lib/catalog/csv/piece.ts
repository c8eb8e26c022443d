import { CsvError, parse } from 'csv-parse/sync'
import type { CsvFile } from './model'

const LONGEST_RECORD = 200_000

export interface Piece {
  broken: Broken | null
  /** The line to go on with; null: the one after the piece. */
  next: number | null
  /** A record does not end in it. */
  isCut: boolean
}

class Broken extends Error {
  constructor(
    readonly line: number,
    message: string,
  ) {
    super(message)
  }
}

/** Reads until the end of the piece or the first broken record. */
export function readPiece(
  text: string,
  from: number,
  { file, delimiter, isLast }: { file: CsvFile; delimiter: string; isLast: boolean },
): Piece {
  let next = from
  const onRecord = (values: string[], { lines }: { lines: number }) => {
    const end = from + lines - 1
    const line = end - values.join('').split('\n').length + 1
    if (file.header.length === 0) file.header = values.map(columnName)
    else if (!fits(values, file.header)) {
      if (line < end) throw new Broken(line, 'a quote is not closed')
      file.errors.push({ line, message: `has ${values.length} columns, the header has ${file.header.length}` })
    } else file.records.push({ line, fields: fieldsOf(file.header, values) })
    next = end + 1
    return null
  }
  try {
    parse(text, {
      bom: true,
      delimiter,
      relax_column_count: true,
      skip_empty_lines: true,
      max_record_size: LONGEST_RECORD,
      on_record: onRecord,
    })
    return { broken: null, next: null, isCut: false }
  } catch (error) {
    if (error instanceof Broken) return { broken: error, next: error.line + 1, isCut: false }
    if (!isLast && error instanceof CsvError && error.code === 'CSV_QUOTE_NOT_CLOSED') return { broken: null, next, isCut: true }
    const line = next + blankLines(text, next - from)
    return { broken: new Broken(line, error instanceof CsvError ? meaningOf(error) : 'cannot be read'), next: line + 1, isCut: false }
  }
}

function columnName(text: string): string {
  const [word = '', ...name] = text.trim().split('@')
  return [word.toLowerCase(), ...name].join('@')
}

function fieldsOf(header: string[], values: string[]): Map<string, string> {
  const fields = new Map<string, string>()
  for (const [at, name] of header.entries()) {
    const value = values[at]?.trim()
    if (value) fields.set(name, value)
  }
  return fields
}

function fits(values: string[], header: string[]): boolean {
  return values.length === header.length || (values.length > header.length && values.slice(header.length).every((value) => value === ''))
}

function blankLines(text: string, skip: number): number {
  const lines = text.split(/\r\n|\n|\r/).slice(skip)
  const first = lines.findIndex((line) => line.trim() !== '')
  return Math.max(0, first)
}

function meaningOf({ code }: CsvError): string {
  if (code === 'CSV_MAX_RECORD_SIZE' || code === 'CSV_QUOTE_NOT_CLOSED') return 'a quote is not closed'
  return 'a quote stands where none may: fields with quotes are quoted whole, quotes in them doubled'
}
