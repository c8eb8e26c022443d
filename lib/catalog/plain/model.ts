import type { CsvFile, Reading } from '@/lib/catalog/csv/model'
import type { Shop } from '@/lib/catalog/model'

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
] as const

/** Our own form: only `sku` and `name` are required. A date without a time is the day's beginning in the shop's time zone. */
export function readPlain({ header, records }: CsvFile, { timeZone, currency }: Shop): Reading {
  const kept = COLUMNS.filter(([, column]) => !header.includes(column)).map(([field]) => field)
  const reading: Reading = { products: [], errors: [], skipped: [], kept }
  for (const { line, fields } of records) {
    const text = (name: string) => fields.get(name) || null
    const quantity = text('quantity')
    const restockAt = timeIn(text('restock_at'), timeZone)
    const startsAt = timeIn(text('starts_at'), timeZone)
    if (quantity !== null && !/^\d{1,10}(\.0+)?$/.test(quantity)) {
      reading.errors.push({ line, message: `quantity: “${quantity.slice(0, 40)}” is not a whole number` })
    } else if (restockAt === 'unreadable' || startsAt === 'unreadable') {
      reading.errors.push({
        line,
        message: `${restockAt === 'unreadable' ? 'restock_at' : 'starts_at'}: must be a date such as 2026-12-09`,
      })
    } else {
      const product = {
        sku: fields.get('sku'),
        name: fields.get('name'),
        aliases: aliasesIn(fields.get('aliases')),
        category: text('category'),
        kind: text('kind')?.toLowerCase() ?? undefined,
        quantity: quantity === null ? null : Number(quantity),
        restockAt,
        startsAt,
        label: text('label'),
        price: text('price')?.replace(',', '.') ?? null,
        currency: text('currency')?.toUpperCase() ?? (text('price') ? currency : null),
      }
      reading.products.push({ line, product })
    }
  }
  return reading
}

function aliasesIn(text = ''): string[] {
  const aliases = text.split('|').map((alias) => alias.trim())
  return [...new Set(aliases.filter((alias) => alias !== ''))]
}

function timeIn(text: string | null, timeZone: string): string | null | 'unreadable' {
  if (text === null) return null
  const [, year, month, day] = /^(\d{4})-(\d\d)-(\d\d)$/.exec(text) ?? []
  const time = year && month && day ? startOfDay(`${year}-${month}-${day}`, timeZone) : Date.parse(text)
  return Number.isNaN(time) ? 'unreadable' : new Date(time).toISOString()
}

/** When a day such as `2026-12-09` begins in a time zone, in milliseconds; NaN where it is no day. */
export function startOfDay(date: string, timeZone: string): number {
  const utc = Date.parse(`${date}T00:00:00Z`)
  if (Number.isNaN(utc)) return Number.NaN
  // Twice, for the day on which the clock changes.
  return utc - offsetAt(utc - offsetAt(utc, timeZone), timeZone)
}

/** How far the zone's clock is ahead of UTC, in milliseconds. */
function offsetAt(time: number, timeZone: string): number {
  const parts = new Intl.DateTimeFormat('en', { timeZone, timeZoneName: 'longOffset' }).formatToParts(time)
  const [, sign, hours, minutes] = /([+-])(\d\d):(\d\d)/.exec(parts.find((part) => part.type === 'timeZoneName')?.value ?? '') ?? []
  return (sign === '-' ? -1 : 1) * (Number(hours ?? 0) * 60 + Number(minutes ?? 0)) * 60_000
}
