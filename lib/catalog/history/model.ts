import { z } from 'zod'
import { stockLocation } from '@/lib/catalog/model'

export const changedBy = z.enum(['person', 'api', 'import', 'reservation'])
export type ChangedBy = z.infer<typeof changedBy>

/** What of a product is its stock. */
export const stock = z.object({
  quantity: z.number().int().nullable(),
  locations: z.array(stockLocation),
  restockAt: z.iso.datetime().nullable(),
  label: z.string().nullable(),
})
export type Stock = z.infer<typeof stock>

export const stockChange = z.object({
  id: z.string(),
  at: z.iso.datetime(),
  source: changedBy,
  /** Null: no person of the desk. */
  by: z.object({ id: z.string(), name: z.string() }).nullable(),
  /** Null: there was no such product. */
  before: stock.nullable(),
  /** Null: the product was deleted. */
  after: stock.nullable(),
})
export type StockChange = z.infer<typeof stockChange>

export const stockHistory = z.object({ items: z.array(stockChange), nextCursor: z.string().nullable() })
export type StockHistory = z.infer<typeof stockHistory>
