import type { Stock, StockChange } from '@/lib/catalog/history/model'
import { shopDay } from './shop-time'

/** What one change did: `from 8 to 3 · back on 12 Dec 2026`. */
export function historyWords({ before, after }: Pick<StockChange, 'before' | 'after'>, timeZone: string): string {
  if (!after) return 'Deleted'
  const words = [
    ...(before?.quantity === after.quantity ? [] : [countWords(before, after)]),
    ...(placesOf(before) === placesOf(after) ? [] : [placesOf(after) || 'no longer by place']),
    ...((before?.restockAt ?? null) === after.restockAt
      ? []
      : [after.restockAt ? `back on ${shopDay(after.restockAt, timeZone)}` : 'no restock day']),
    ...((before?.label ?? null) === after.label ? [] : [after.label ? `“${after.label}”` : 'no own wording']),
  ]
  return before ? words.join(' · ') : `New: ${words.join(' · ')}`
}

export function whoWords({ source, by }: Pick<StockChange, 'source' | 'by'>): string {
  switch (source) {
    case 'person':
      return by?.name ?? 'Somebody'
    case 'import':
      return by ? `File, ${by.name}` : 'File'
    case 'reservation':
      return by ? `Reservation, ${by.name}` : 'Reservation'
    case 'api':
      return 'Another system'
  }
}

function countWords(before: Stock | null, after: Stock): string {
  const now = after.quantity ?? 'not known'
  return before ? `from ${before.quantity ?? 'not known'} to ${now}` : String(now)
}

function placesOf(stock: Stock | null): string {
  return stock?.locations.map(({ name, quantity }) => `${name} ${quantity}`).join(', ') ?? ''
}
