import type { FieldErrors } from '@/components/auth/field-errors'
import { type StockSource, stockMapping } from '@/lib/sources/model'

export interface HeaderForm {
  key: string
  name: string
  value: string
  /** Its value is kept by the server and not typed here. */
  isKept: boolean
}

/** A source as it stands in the fields. */
export interface SourceForm {
  name: string
  url: string
  category: string
  headers: HeaderForm[]
  items: string
  sku: string
  quantity: string
  restockAt: string
  state: string
  there: string
  gone: string
  timeoutSeconds: string
  cacheSeconds: string
}

export type TextField = Exclude<keyof SourceForm, 'headers'>

export const newHeader = (): HeaderForm => ({ key: crypto.randomUUID(), name: '', value: '', isKept: false })

export function formOf(source: StockSource | null): SourceForm {
  const { there, gone, ...paths } = source?.mapping ?? stockMapping.parse({})
  return {
    ...paths,
    there: there.join(', '),
    gone: gone.join(', '),
    name: source?.name ?? '',
    url: source?.url ?? '',
    category: source?.category ?? '',
    headers: source?.headerNames.map((name) => ({ ...newHeader(), name, isKept: true })) ?? [],
    timeoutSeconds: String(source?.timeoutSeconds ?? 3),
    cacheSeconds: String(source?.cacheSeconds ?? 30),
  }
}

/** What the fields say, to be checked. */
export function inputOf(form: SourceForm) {
  const { name, url, category, headers, items, sku, quantity, restockAt, state } = form
  const wordsIn = (text: string) =>
    text
      .split(',')
      .map((word) => word.trim())
      .filter(Boolean)
  return {
    name,
    url,
    category: category || null,
    headers: headers.map((header) => ({ name: header.name, value: header.isKept ? null : header.value })),
    mapping: { items, sku, quantity, restockAt, state, there: wordsIn(form.there), gone: wordsIn(form.gone) },
    timeoutSeconds: wholeNumber(form.timeoutSeconds),
    cacheSeconds: wholeNumber(form.cacheSeconds),
  }
}

function wholeNumber(text: string): number | string {
  return /^\d+$/.test(text.trim()) ? Number(text) : text
}

/** What is wrong, by the name of the field that it stands in. */
export function fieldErrors(errors: FieldErrors): FieldErrors {
  return Object.fromEntries(Object.entries(errors).map(([path, message]) => [path.replace(/^(source\.)?(mapping\.)?/, ''), message]))
}
