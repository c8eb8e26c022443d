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
const optional = (longest: number) =>
  text(longest)
    .nullable()
    .transform((value) => value || null)
    .default(null)

export const sku = nonEmpty(100)

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

export const productSearch = z.object({
  q: z.string().max(200).optional(),
  cursor: z.string().max(500).optional(),
  limit: z.coerce.number().int().min(1).max(100).default(50),
})

/** `onlyNew`: a product that stands there already is left alone. */
export const putOptions = z.object({ onlyNew: z.stringbool().default(false) })

export const importOptions = z.object({
  dryRun: z
    .literal('')
    .transform(() => false)
    .or(z.stringbool())
    .default(false),
})

const time = z.iso.datetime({ offset: true }).transform((value) => new Date(value).toISOString())

/** What `PUT /api/products/{sku}` takes: the whole product. */
export const productInput = z
  .object({
    name: nonEmpty(300),
    aliases: z.array(nonEmpty(200)).max(100).default([]),
    category: optional(200),
    kind: productKind.default('stock'),
    quantity: z.number().int().min(0).max(2_000_000_000).nullable().default(null),
    restockAt: time.nullable().default(null),
    startsAt: time.nullable().default(null),
    label: optional(300),
    price: z
      .string()
      .regex(/^\d{1,12}(\.\d{1,2})?$/, 'must be an amount such as 99.00')
      .nullable()
      .default(null),
    currency: z
      .string()
      .regex(/^[A-Z]{3}$/, 'must be a three-letter code such as EUR')
      .nullable()
      .default(null),
  })
  .refine((product) => product.price === null || product.currency !== null, { path: ['currency'], message: 'a price needs its currency' })
export type ProductInput = z.infer<typeof productInput>

export const product = z
  .object({
    sku: z.string(),
    name: z.string(),
    aliases: z.array(z.string()),
    category: z.string().nullable(),
    kind: productKind,
    quantity: z.number().int().nullable(),
    restockAt: z.iso.datetime().nullable(),
    startsAt: z.iso.datetime().nullable(),
    label: z.string().nullable(),
    price: z.string().nullable(),
    currency: z.string().nullable(),
    updatedAt: z.iso.datetime(),
  })
  .meta({ id: 'Product' })
export type Product = z.infer<typeof product>

export const productList = z.object({ items: z.array(product), nextCursor: z.string().nullable() })
export type ProductList = z.infer<typeof productList>

/** What the shop decides once for all its products. */
export const shop = z.object({
  /** IANA name. */
  timeZone: z.string().default('UTC'),
  /** Up to this quantity stock is low. */
  lowThreshold: z.number().int().min(0).default(3),
  /** Currency of prices that come without one. */
  currency: z.string().nullable().default(null),
})
export type Shop = z.infer<typeof shop>

const remark = z.object({ line: z.number().int(), message: z.string() })

export const importReport = z.object({
  format: z.enum(['plain', 'shopify', 'woocommerce']),
  created: z.number().int(),
  updated: z.number().int(),
  unchanged: z.number().int(),
  errors: z.array(remark),
  /** Lines that are no product of their own, and what the file leaves out. */
  skipped: z.array(remark),
})
export type ImportReport = z.infer<typeof importReport>
