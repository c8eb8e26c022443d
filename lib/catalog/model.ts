import { z } from 'zod'

export const productKind = z.enum(['stock', 'slot'])

/** PostgreSQL keeps no NUL in a text. */
const text = (longest: number) =>
  z
    .string()
    .trim()
    .max(longest, `must be at most ${longest} characters`)
    .refine((value) => !value.includes('\0'), 'must not hold a NUL character')
const nonEmpty = (longest: number) => text(longest).min(1, 'must not be empty')
/** An empty text says nothing, just as null. */
const emptied = (longest: number) =>
  text(longest)
    .nullable()
    .transform((value) => value || null)
const optional = (longest: number) => emptied(longest).default(null)

export const sku = nonEmpty(100)
export const category = emptied(200)

/** A SKU as it stands in a path, where it is percent-encoded. */
export const productPath = z.object({ sku: z.string().transform(decoded).pipe(sku) })

function decoded(segment: string, context: z.RefinementCtx): string {
  try {
    return decodeURIComponent(segment)
  } catch {
    context.addIssue('is not percent-encoded')
    return z.NEVER
  }
}

/** How a product stands; what `availabilityOf` says of it, word for word. */
export const stockState = z.enum(['in_stock', 'low_stock', 'out_of_stock', 'restock_on', 'slot_free', 'slot_taken', 'unknown'])
export type StockState = z.infer<typeof stockState>

export const productSearch = z.object({
  q: z.string().max(200).optional(),
  category: z.string().max(200).optional(),
  /** Variants of one thing. */
  group: z.string().max(200).optional(),
  state: stockState.optional(),
  cursor: z.string().max(500).optional(),
  limit: z.coerce.number().int().min(1).max(100).default(50),
})
export type ProductSearch = z.infer<typeof productSearch>

export const historyPage = productSearch.pick({ cursor: true, limit: true })

/** `onlyNew`: a product that stands there already is left alone. */
export const putOptions = z.object({ onlyNew: z.stringbool().default(false) })

export const dryRunOption = z.object({
  dryRun: z
    .literal('')
    .transform(() => false)
    .or(z.stringbool())
    .default(false),
})

export const time = z.iso.datetime({ offset: true }).transform((value) => new Date(value).toISOString())

const currency = z.string().regex(/^[A-Z]{3}$/, 'must be a three-letter code such as EUR')

const MOST_PIECES = 2_000_000_000
export const pieces = z.number().int().min(0).max(MOST_PIECES)

/** How many lie in one place. */
export const stockLocation = z.object({ name: nonEmpty(100), quantity: pieces })
export type StockLocation = z.infer<typeof stockLocation>

/** What tells one variant from the others: `Size`, `Large`. */
export const productOption = z.object({
  name: nonEmpty(100).refine((name) => !/[=|]/.test(name), 'must not hold “=” or “|”'),
  value: nonEmpty(200),
})
export type ProductOption = z.infer<typeof productOption>

const locations = z
  .array(stockLocation)
  .max(100)
  .refine((all) => new Set(all.map(({ name }) => name.toLowerCase())).size === all.length, 'names a place twice')
  .refine((all) => sumOf(all) <= MOST_PIECES, `must be at most ${MOST_PIECES} together`)

/** Everything that lies anywhere. */
export function sumOf(all: readonly StockLocation[]): number {
  return all.reduce((sum, { quantity }) => sum + quantity, 0)
}

/** What is left when so many are taken, from where most lie first. */
export function without(all: readonly StockLocation[], taken: number): StockLocation[] {
  const order = all.toSorted((a, b) => b.quantity - a.quantity)
  let missing = taken
  const left = new Map(
    order.map(({ name, quantity }) => {
      const from = Math.min(missing, quantity)
      missing -= from
      return [name, quantity - from]
    }),
  )
  return all.map(({ name, quantity }) => ({ name, quantity: left.get(name) ?? quantity }))
}

/** In their one order, with the quantity they make. */
function counted(all: StockLocation[]): { quantity: number; locations: StockLocation[] } {
  return { quantity: sumOf(all), locations: all.toSorted((a, b) => (a.name < b.name ? -1 : 1)) }
}

/** What `PUT /api/products/{sku}` takes: the whole product. With locations, the quantity is their sum. */
export const productInput = z
  .object({
    name: nonEmpty(300),
    aliases: z.array(nonEmpty(200)).max(100).default([]),
    category: category.default(null),
    kind: productKind.default('stock'),
    quantity: pieces.nullable().default(null),
    locations: locations.default([]),
    restockAt: time.nullable().default(null),
    startsAt: time.nullable().default(null),
    label: optional(300),
    price: z
      .string()
      .regex(/^\d{1,12}(\.\d{1,2})?$/, 'must be an amount such as 99.00')
      .nullable()
      .default(null),
    currency: currency.nullable().default(null),
    groupKey: optional(200),
    options: z.array(productOption).max(10).default([]),
  })
  .refine((product) => product.price === null || product.currency !== null, { path: ['currency'], message: 'a price needs its currency' })
  .refine(({ quantity, locations: all }) => all.length === 0 || quantity === null || quantity === sumOf(all), {
    path: ['quantity'],
    message: 'is not the sum of its locations',
  })
  .transform((product) => (product.locations.length > 0 ? { ...product, ...counted(product.locations) } : product))
export type ProductInput = z.infer<typeof productInput>

/** What a source outside said last of a product's stock. */
export const outsideStock = z.object({
  /** Its name. */
  source: z.string(),
  /** When; null where it has said nothing yet. */
  asOf: z.iso.datetime().nullable(),
  quantity: z.number().int().nullable(),
  /** When it tells in words only. */
  isThere: z.boolean().nullable(),
  restockAt: z.iso.datetime().nullable(),
  /** Why that is not sure any more: it did not answer the last question, or not clearly. */
  problem: z.enum(['silent', 'unclear']).nullable(),
})
export type OutsideStock = z.infer<typeof outsideStock>

export const product = z
  .object({
    sku: z.string(),
    name: z.string(),
    aliases: z.array(z.string()),
    category: z.string().nullable(),
    kind: productKind,
    quantity: z.number().int().nullable(),
    /** How many of them are set aside for customers. */
    held: z.number().int(),
    locations: z.array(stockLocation),
    /** Where a source outside decides in place of quantity, locations and restockAt, which then count for nothing; else null. */
    outside: outsideStock.nullable(),
    restockAt: z.iso.datetime().nullable(),
    startsAt: z.iso.datetime().nullable(),
    label: z.string().nullable(),
    price: z.string().nullable(),
    currency: z.string().nullable(),
    groupKey: z.string().nullable(),
    options: z.array(productOption),
    updatedAt: z.iso.datetime(),
  })
  .meta({ id: 'Product' })
export type Product = z.infer<typeof product>

export const productList = z.object({
  items: z.array(product),
  nextCursor: z.string().nullable(),
  /** How many variants each group has of which one is listed here. */
  groups: z.record(z.string(), z.number().int()),
})
export type ProductList = z.infer<typeof productList>

export const categoryList = z.object({ items: z.array(z.object({ name: z.string(), count: z.number().int() })) })
export type CategoryList = z.infer<typeof categoryList>

/** An IANA name; not an offset, which knows no summer. */
const timeZone = z.string().refine(isTimeZone, 'must be the name of a time zone such as Europe/Berlin')

function isTimeZone(name: string): boolean {
  try {
    return /^[A-Za-z]/.test(name) && new Intl.DateTimeFormat('en', { timeZone: name }).resolvedOptions().timeZone !== ''
  } catch {
    return false
  }
}

/** What the shop decides once for all its products. */
export const shop = z.object({
  timeZone: timeZone.default('UTC'),
  /** Up to this quantity stock is low. */
  lowThreshold: z.number().int().min(0).max(1_000_000).default(3),
  /** Currency of prices that come without one. */
  currency: currency.nullable().default(null),
})
export type Shop = z.infer<typeof shop>
