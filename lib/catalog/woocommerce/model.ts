import { type CsvFile, each, type Reading, type Steps } from '@/lib/catalog/csv/model'
import type { Shop } from '@/lib/catalog/model'

type Text = (name: string) => string

/** What such an export never tells. */
const UNSAID = ['aliases', 'kind', 'locations', 'restockAt', 'startsAt'] as const

/** WooCommerce's product export: a variable product is read through its variations, which name it by SKU or `id:…`. */
export function* readWooCommerce({ records }: CsvFile, { currency }: Shop): Steps<Reading> {
  const reading: Reading = {
    products: [],
    errors: [],
    skipped: [],
    kept: [...UNSAID, ...(currency ? [] : (['price', 'currency'] as const))],
  }
  const rows: { line: number; text: Text }[] = []
  const byKey = new Map<string, Text>()
  yield* each(records, ({ line, fields }) => {
    const text = (name: string) => fields.get(name) ?? ''
    rows.push({ line, text })
    if (typeOf(text) !== 'variation') byKey.set(text('sku'), text).set(`id:${text('id')}`, text)
  })
  const parentOf = (text: Text) => (text('parent') ? byKey.get(text('parent')) : undefined)
  const varied = new Set<Text>()
  yield* each(rows, ({ text }) => {
    const parent = parentOf(text)
    if (parent) varied.add(parent)
  })
  yield* each(rows, ({ line, text }) => {
    if (varied.has(text)) reading.skipped.push({ line, message: 'has variations, which are read instead' })
    else if (typeOf(text) === 'grouped') reading.skipped.push({ line, message: 'groups other products' })
    else if (text('published') === '-1') reading.skipped.push({ line, message: 'is a draft' })
    else reading.products.push({ line, product: product(text, typeOf(text) === 'variation' ? parentOf(text) : undefined, currency) })
  })
  return reading
}

/** The first of `simple, downloadable, virtual`. */
function typeOf(text: Text): string {
  return text('type').split(',', 1)[0] ?? ''
}

function product(text: Text, parent: Text | undefined, currency: string | null): Record<string, unknown> {
  const attributes = [1, 2, 3, 4, 5].map((at) => ({
    name: text(`attribute ${at} name`) || `Option ${at}`,
    value: text(`attribute ${at} value(s)`),
  }))
  const options = attributes.filter(({ value }) => value !== '')
  const inherited = parent?.('name') ?? ''
  const fullName = parent && options.length > 0 ? `${inherited} - ${options.map(({ value }) => value).join(', ')}` : text('name')
  const name = text('name') && text('name') !== inherited ? text('name') : fullName
  const price = text('sale price') || text('regular price')
  return {
    sku: text('sku') && text('sku') !== parent?.('sku') ? text('sku') : text('id') && `woo-${text('id')}`,
    name,
    category: text('categories') || parent?.('categories') || null,
    ...stock(text),
    price: (currency && price.replace(',', '.')) || null,
    currency: price ? currency : null,
    groupKey: parent ? text('parent') : null,
    // A simple product's attributes are what it can be had in, not what it is.
    options: parent ? options : [],
  }
}

/** Stock that is not counted is told in words: there, or not. */
function stock(text: Text): { quantity: number | null; label: string | null } {
  const counted = text('stock')
  const isThere = text('in stock?') === '1'
  if (counted !== '') return { quantity: Math.max(0, Math.floor(Number(counted))), label: null }
  return { quantity: isThere ? null : 0, label: isThere ? 'in stock' : null }
}
