import { type CsvFile, each, type Reading, type Steps } from '@/lib/catalog/csv/model'
import type { ProductOption, Shop } from '@/lib/catalog/model'

interface Parent {
  title: string
  category: string | null
  status: string
  /** What the values of its variants are called: they stand on its first line only. */
  optionNames: string[]
}

/** What such an export never tells. */
const UNSAID = ['aliases', 'kind', 'locations', 'restockAt', 'startsAt', 'label'] as const

/** Shopify's product export: the first line of a handle names the product, each line with options or a price is one variant of it. */
export function* readShopify({ records }: CsvFile, { currency }: Shop): Steps<Reading> {
  const reading: Reading = {
    products: [],
    errors: [],
    skipped: [],
    kept: [...UNSAID, ...(currency ? [] : (['price', 'currency'] as const))],
  }
  const parents = new Map<string, Parent>()
  yield* each(records, ({ line, fields }) => {
    const text = (name: string) => fields.get(name) ?? ''
    const handle = text('handle')
    const title = text('title')
    if (title) parents.set(handle, parentIn(text))
    const parent = parents.get(handle)
    if (!handle || !parent) reading.errors.push({ line, message: 'Title: no line of this handle names the product' })
    else if (parent.status === 'draft' || parent.status === 'archived') reading.skipped.push({ line, message: `is ${parent.status}` })
    else if (isVariant(text)) reading.products.push({ line, product: variant(text, parent, currency) })
  })
  return reading
}

type Text = (name: string) => string

const THREE = [1, 2, 3] as const

function parentIn(text: Text): Parent {
  return {
    title: text('title'),
    category: text('type') || text('product category') || null,
    status: text('status'),
    optionNames: THREE.map((at) => text(`option${at} name`)),
  }
}

/** Lines with nothing but a picture belong to the product above. */
function isVariant(text: Text): boolean {
  return [text('option1 value'), text('variant sku'), text('variant price')].some((value) => value !== '')
}

function variant(text: Text, { title, category, optionNames }: Parent, currency: string | null): Record<string, unknown> {
  const named = THREE.map((at, place) => ({ name: optionNames[place] || `Option ${at}`, value: text(`option${at} value`) }))
  const options: ProductOption[] = named.filter(({ value }) => value !== '' && value !== 'Default Title')
  const values = options.map(({ value }) => value)
  const quantity = text('variant inventory qty')
  return {
    sku: text('variant sku') || slug([text('handle'), ...values]),
    name: options.length > 0 ? `${title} - ${values.join(' / ')}` : title,
    category,
    // Oversold is written as a negative number.
    quantity: quantity === '' ? null : Math.max(0, Number(quantity)),
    price: (currency && text('variant price')) || null,
    currency: text('variant price') ? currency : null,
    groupKey: options.length > 0 ? text('handle') : null,
    options,
  }
}

/** A SKU for a variant that has none of its own: the same each time the file is read. */
function slug(parts: string[]): string {
  return parts.map((part) => part.toLowerCase().replace(/[^\p{L}\p{M}\p{N}]+/gu, '-')).join('-')
}
