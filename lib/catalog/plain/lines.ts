import type { ProductInput } from '@/lib/catalog/model'
import { csvLine, toCell } from '@/lib/csv/model'
import { toList } from './cells'
import { AT_PLACE } from './model'

const HEAD = ['sku', 'name', 'aliases', 'category', 'kind', 'quantity']
const TAIL = ['restock_at', 'starts_at', 'label', 'price', 'currency', 'group', 'options']

/** The columns of a file that holds stock of these places. */
export function headerOf(places: readonly string[]): string {
  return csvLine([...HEAD, ...places.map((place) => AT_PLACE + place), ...TAIL])
}

/** One product as a line that `readPlain` reads as the same product. */
export function lineOf(product: ProductInput & { sku: string }, places: readonly string[]): string {
  const there = new Map(product.locations.map(({ name, quantity }) => [name, String(quantity)]))
  return csvLine([
    toCell(product.sku),
    toCell(product.name),
    toCell(toList(product.aliases)),
    toCell(product.category ?? ''),
    product.kind,
    product.quantity?.toString() ?? '',
    ...places.map((place) => there.get(place) ?? ''),
    product.restockAt ?? '',
    product.startsAt ?? '',
    toCell(product.label ?? ''),
    product.price ?? '',
    product.currency ?? '',
    toCell(product.groupKey ?? ''),
    toCell(toList(product.options.map(({ name, value }) => `${name}=${value}`))),
  ])
}
