import { type CsvFile, type CsvRecord, each, type Reading, type Steps } from '@/lib/catalog/csv/model'
import type { ProductOption, Shop } from '@/lib/catalog/model'
import { fromCell } from '@/lib/csv/model'
import { listIn } from './cells'
import { timeIn } from './times'

const COLUMNS = [
  ['aliases', 'aliases'],
  ['category', 'category'],
  ['kind', 'kind'],
  ['quantity', 'quantity'],
  ['restockAt', 'restock_at'],
  ['startsAt', 'starts_at'],
  ['label', 'label'],
  ['price', 'price'],
  ['currency', 'price'],
  ['groupKey', 'group'],
  ['options', 'options'],
] as const

/** Before the name of a place: `quantity@Warehouse`. */
export const AT_PLACE = 'quantity@'

/** Our own form: only `sku` and `name` are required. A date without a time is the day's beginning in the shop's time zone. */
export function* readPlain({ header, records }: CsvFile, shop: Shop): Steps<Reading> {
  const places = header.filter((column) => column.startsWith(AT_PLACE)).map((column) => column.slice(AT_PLACE.length))
  const isKept = ([field, column]: (typeof COLUMNS)[number]) => !header.includes(column) && !(field === 'quantity' && places.length > 0)
  const kept: Reading['kept'] = COLUMNS.filter(isKept).map(([field]) => field)
  if (places.length === 0) kept.push('locations')
  const reading: Reading = { products: [], errors: [], skipped: [], kept }
  yield* each(records, (record) => {
    const read = readRecord(record, places, shop)
    if (typeof read === 'string') reading.errors.push({ line: record.line, message: read })
    else reading.products.push({ line: record.line, product: read })
  })
  return reading
}

/** The product of a line, or what is wrong with it. */
function readRecord({ fields }: CsvRecord, places: string[], { timeZone, currency }: Shop): Record<string, unknown> | string {
  const text = (name: string) => fromCell(fields.get(name)) || null
  const quantity = countIn(text('quantity'))
  const locations = places.flatMap((name) => (fields.has(AT_PLACE + name) ? [{ name, quantity: countIn(text(AT_PLACE + name)) }] : []))
  const restockAt = timeIn(text('restock_at'), timeZone)
  const startsAt = timeIn(text('starts_at'), timeZone)
  const options = optionsIn(text('options'))
  const odd = locations.find((location) => location.quantity === 'unreadable')
  if (quantity === 'unreadable') return `quantity: “${text('quantity')?.slice(0, 40)}” is not a whole number`
  if (odd) return `${AT_PLACE}${odd.name}: “${text(AT_PLACE + odd.name)?.slice(0, 40)}” is not a whole number`
  if (restockAt === 'unreadable' || startsAt === 'unreadable')
    return `${restockAt === 'unreadable' ? 'restock_at' : 'starts_at'}: must be a date such as 2026-12-09`
  if (options === 'unreadable') return 'options: must be names and values such as Size=Large|Colour=Red'
  return {
    sku: text('sku') ?? '',
    name: text('name') ?? '',
    aliases: [...new Set(listIn(text('aliases')))],
    category: text('category'),
    kind: text('kind')?.toLowerCase() ?? undefined,
    quantity,
    locations,
    restockAt,
    startsAt,
    label: text('label'),
    price: text('price')?.replace(',', '.') ?? null,
    currency: text('currency')?.toUpperCase() ?? (text('price') ? currency : null),
    groupKey: text('group'),
    options,
  }
}

function countIn(text: string | null): number | null | 'unreadable' {
  if (text === null) return null
  return /^\d{1,10}(\.0+)?$/.test(text) ? Number(text) : 'unreadable'
}

function optionsIn(text: string | null): ProductOption[] | 'unreadable' {
  const options = listIn(text).map((option) => /^([^=]+)=(.+)$/s.exec(option))
  if (options.includes(null)) return 'unreadable'
  return options.map((match) => ({ name: match?.[1]?.trim() ?? '', value: match?.[2]?.trim() ?? '' }))
}
