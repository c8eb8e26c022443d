import { z } from 'zod'

export const productKind = z.enum(['stock', 'slot'])

export const sku = z.string().trim().min(1).max(100)

const time = z.iso.datetime({ offset: true }).transform((value) => new Date(value).toISOString())

/** What `PUT /api/products/{sku}` takes: the whole product. */
export const productInput = z.object({
  name: z.string().trim().min(1).max(300),
  aliases: z.array(z.string().trim().min(1).max(200)).max(100).default([]),
  category: z.string().trim().max(200).nullable().default(null),
  kind: productKind.default('stock'),
  quantity: z.number().int().min(0).max(2_000_000_000).nullable().default(null),
  restockAt: time.nullable().default(null),
  startsAt: time.nullable().default(null),
  label: z.string().trim().max(300).nullable().default(null),
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
export type ProductInput = z.infer<typeof productInput>

export const product = z.object({
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
export type Product = z.infer<typeof product>

export const productList = z.object({ items: z.array(product), nextCursor: z.string().nullable() })
export type ProductList = z.infer<typeof productList>
