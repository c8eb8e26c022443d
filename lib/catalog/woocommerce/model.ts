import type { CsvFile, Reading } from '@/lib/catalog/csv/model'
import type { Shop } from '@/lib/catalog/model'

type Text = (name: string) => string

/** What such an export never tells. */
const UNSAID = ['aliases', 'kind', 'restockAt', 'startsAt'] as const

/** WooCommerce's product export: a variable product is read through its variations, which name it by SKU or `id:…`. */
export function readWooCommerce({ records }: CsvFile, { currency }: Shop): Reading {
  const reading: Reading = {
    products: [],
    errors: [],
    skipped: [],
    kept: [...UNSAID, ...(currency ? [] : (['price', 'currency'] as const))],
  }
  const rows = records.map(({ line, fields }) => ({ line, text: (name: string) => fields.get(name) ?? '' }))
  const parents = rows.filter(({ text }) => typeOf(text) !== 'variation')
  const byKey = new Map(parents.flatMap(({ text }) => [[text('sku'), text] as const, [`id:${text('id')}`, text] as const]))
  const parentOf = (text: Text) => (text('parent') ? byKey.get(text('parent')) : undefined)
  const varied = new Set(rows.map(({ text }) => parentOf(text)).filter((parent) => parent !== undefined))
  for (const { line, text } of rows) {
    if (varied.has(text)) reading.skipped.push({ line, message: 'has variations, which are read instead' })
    else if (typeOf(text) === 'grouped') reading.skipped.push({ line, message: 'groups other products' })
    else if (text('published') === '-1') reading.skipped.push({ line, message: 'is a draft' })
    else reading.products.push({ line, product: product(text, typeOf(text) === 'variation' ? parentOf(text) : undefined, currency) })
  }
  return reading
}

/** The first of `simple, downloadable, virtual`. */
function typeOf(text: Text): string {
  return text('type').split(',', 1)[0] ?? ''
}

function product(text: Text, parent: Text | undefined, currency: string | null): Record<string, unknown> {
  const options = [1, 2, 3, 4, 5].map((at) => text(`attribute ${at} value(s)`)).filter((value) => value !== '')
  const inherited = parent?.('name') ?? ''
  const fullName = parent && options.length > 0 ? `${inherited} - ${options.join(', ')}` : text('name')
  const name = text('name') && text('name') !== inherited ? text('name') : fullName
  const price = text('sale price') || text('regular price')
  return {
    sku: text('sku') && text('sku') !== parent?.('sku') ? text('sku') : text('id') && `woo-${text('id')}`,
    name,
    category: text('categories') || parent?.('categories') || null,
    ...stock(text),
    price: (currency && price.replace(',', '.')) || null,
    currency: price ? currency : null,
  }
}

/** Stock that is not counted is told in words: there, or not. */
function stock(text: Text): { quantity: number | null; label: string | null } {
  const counted = text('stock')
  const isThere = text('in stock?') === '1'
  if (counted !== '') return { quantity: Math.max(0, Math.floor(Number(counted))), label: null }
  return { quantity: isThere ? null : 0, label: isThere ? 'in stock' : null }
}
