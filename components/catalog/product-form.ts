import {
  CalendarDateTime,
  parseAbsolute,
  parseDate,
  parseDateTime,
  toCalendarDate,
  toCalendarDateTime,
  toZoned,
} from '@internationalized/date'
import { type Product, type ProductInput, type ProductOption, productInput, sku as skuRule } from '@/lib/catalog/model'

/** How many lie in one place. */
export interface PlaceForm {
  id: string
  name: string
  quantity: string
}

/** What stands in the fields; times on the shop's own clock. */
export interface ProductForm {
  sku: string
  name: string
  /** One per line. */
  aliases: string
  category: string
  kind: Product['kind']
  quantity: string
  /** With any, the quantity is their sum. */
  places: PlaceForm[]
  /** 2026-12-03 */
  restockDay: string
  /** 2026-12-03T10:00 */
  startsAt: string
  label: string
  price: string
  currency: string
  groupKey: string
  /** One per line: `Size=Large`. */
  options: string
}

export type FormErrors = Partial<Record<keyof ProductForm, string>>

export function emptyForm(currency: string | null): ProductForm {
  const texts = { sku: '', name: '', aliases: '', category: '', quantity: '', restockDay: '', startsAt: '', label: '', price: '' }
  return { ...texts, groupKey: '', options: '', kind: 'stock', places: [], currency: currency ?? '' }
}

export function formOf(product: Product, timeZone: string): ProductForm {
  return {
    ...product,
    aliases: product.aliases.join('\n'),
    category: product.category ?? '',
    quantity: product.quantity?.toString() ?? '',
    places: product.locations.map(({ name, quantity }) => ({ id: name, name, quantity: String(quantity) })),
    restockDay: product.restockAt ? dayOf(product.restockAt, timeZone) : '',
    startsAt: product.startsAt ? minuteOf(product.startsAt, timeZone) : '',
    label: product.label ?? '',
    price: product.price ?? '',
    currency: product.currency ?? '',
    groupKey: product.groupKey ?? '',
    options: product.options.map(({ name, value }) => `${name}=${value}`).join('\n'),
  }
}

/** What the places make together; not a number while one of them is none. */
export function sumOfPlaces(places: readonly PlaceForm[]): number {
  return places.reduce((sum, { quantity }) => sum + (wholeNumber(quantity) ?? 0), 0)
}

/** The product that the fields describe, or what is wrong with them. `before` keeps the hour of a day that was not touched. */
export function readForm(
  form: ProductForm,
  timeZone: string,
  before: Product | null,
): { product: ProductInput & { sku: string } } | { errors: FormErrors } {
  const isSlot = form.kind === 'slot'
  const key = skuRule.safeParse(form.sku)
  const rest = productInput.safeParse({
    name: form.name,
    aliases: linesOf(form.aliases),
    category: form.category,
    kind: form.kind,
    quantity: form.places.length > 0 ? null : wholeNumber(form.quantity),
    locations: form.places.map(({ name, quantity }) => ({ name, quantity: wholeNumber(quantity) ?? 0 })),
    restockAt: isSlot ? null : restockAt(form.restockDay, timeZone, before),
    startsAt: isSlot && form.startsAt ? toZoned(parseDateTime(form.startsAt), timeZone).toAbsoluteString() : null,
    label: form.label,
    price: form.price.trim().replace(',', '.') || null,
    currency: form.price.trim() ? form.currency.trim().toUpperCase() || null : null,
    groupKey: form.groupKey,
    options: linesOf(form.options).map(optionIn),
  })
  if (key.success && rest.success) return { product: { sku: key.data, ...rest.data } }
  const issues = [...(rest.error?.issues ?? []), ...(key.error?.issues.map((issue) => ({ ...issue, path: ['sku'] })) ?? [])]
  return { errors: errorsOf(issues.map(({ path, message }) => ({ path: path.join('.'), message }))) }
}

const fields: Record<string, keyof ProductForm> = { restockAt: 'restockDay', locations: 'places' }

/** For what consists of several parts, each with a rule. */
const parts: Record<string, string> = {
  locations: 'Each place needs a name and a whole number',
  options: 'Each line needs a name and a value, such as Size=Large',
}

/** The first complaint about each field, under the field that shows it. */
export function errorsOf(issues: readonly { path: string; message: string }[]): FormErrors {
  const named = issues.map(({ path, message }) => {
    const [field = ''] = path.split('.')
    if (path.endsWith('.name') || path.endsWith('.quantity') || path.endsWith('.value'))
      return [fields[field] ?? field, parts[field] ?? message] as const
    return [fields[field] ?? field, message.charAt(0).toUpperCase() + message.slice(1)] as const
  })
  return Object.fromEntries(named.toReversed())
}

function linesOf(text: string): string[] {
  return text
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '')
}

function optionIn(line: string): ProductOption {
  const [name = '', ...value] = line.split(/[=:]/)
  return { name, value: value.join('=') }
}

function wholeNumber(text: string): number | null {
  if (text.trim() === '') return null
  return /^\d+$/.test(text.trim()) ? Number(text) : Number.NaN
}

function restockAt(day: string, timeZone: string, before: Product | null): string | null {
  if (day === '') return null
  if (before?.restockAt && dayOf(before.restockAt, timeZone) === day) return before.restockAt
  return toZoned(parseDate(day), timeZone).toAbsoluteString()
}

function dayOf(at: string, timeZone: string): string {
  return toCalendarDate(parseAbsolute(at, timeZone)).toString()
}

function minuteOf(at: string, timeZone: string): string {
  const { year, month, day, hour, minute } = toCalendarDateTime(parseAbsolute(at, timeZone))
  return new CalendarDateTime(year, month, day, hour, minute).toString().slice(0, 16)
}
