import { CsvError, parse } from 'csv-parse/sync'
import type { ProductInput } from '@/lib/catalog/model'

/** One record of the file; `line` is where it starts, and line 1 is the header. Keys are the header's names in lower case. */
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
  header: string[]
  records: CsvRecord[]
  errors: Remark[]
}

/** More broken lines than this, and the rest of the file is not read. */
const MOST_BROKEN = 200
const LONGEST_RECORD = 200_000

class Broken extends Error {
  constructor(
    readonly line: number,
    message: string,
  ) {
    super(message)
  }
}

/** Reads every record it can. A broken one is named by its line, and reading goes on with the line after. Never throws. */
export function readCsv(text: string): CsvFile {
  const starts = lineStarts(text)
  const file: CsvFile = { header: [], records: [], errors: [] }
  const delimiter = delimiterOf(text)
  for (let from = 1; from <= starts.length; ) {
    const broken = readFrom(from, text.slice(starts[from - 1]), file, delimiter)
    if (!broken) break
    file.errors.push({ line: broken.line, message: broken.message })
    from = broken.line + 1
    if (file.errors.length >= MOST_BROKEN && from <= starts.length) {
      file.errors.push({ line: from, message: 'too many broken lines: the file is not read from here on' })
      break
    }
  }
  return file
}

/** Reads until the end (null) or the first broken record. */
function readFrom(from: number, text: string, file: CsvFile, delimiter: string): Broken | null {
  let next = from
  const onRecord = (values: string[], { lines }: { lines: number }) => {
    const end = from + lines - 1
    const line = end - values.join('').split('\n').length + 1
    if (file.header.length === 0) file.header = values.map((name) => name.trim().toLowerCase())
    else if (!fits(values, file.header)) {
      if (line < end) throw new Broken(line, 'a quote is not closed')
      file.errors.push({ line, message: `has ${values.length} columns, the header has ${file.header.length}` })
    } else file.records.push({ line, fields: new Map(file.header.map((name, at) => [name, values[at]?.trim() ?? ''])) })
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
    return null
  } catch (error) {
    if (error instanceof Broken) return error
    return new Broken(next + blankLines(text, next - from), error instanceof CsvError ? meaningOf(error) : 'cannot be read')
  }
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

function lineStarts(text: string): number[] {
  const starts = [0]
  for (const end of text.matchAll(/\r\n|\n|\r/g)) starts.push(end.index + end[0].length)
  return starts
}

/** Spreadsheets of half the world separate by semicolon. */
function delimiterOf(text: string): string {
  const header = text.split('\n', 1)[0] ?? ''
  const count = (sign: string) => header.split(sign).length
  return [',', ';', '\t'].reduce((best, sign) => (count(sign) > count(best) ? sign : best))
}
