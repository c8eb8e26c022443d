import { z } from 'zod'
import { productChange } from '@/lib/catalog/changes/model'
import { category, pieces, sku, time } from '@/lib/catalog/model'

export const MOST_AT_ONCE = 1000

const set = z
  .strictObject({
    quantity: pieces.nullable(),
    restockAt: time.nullable(),
    category,
    /** An own label can be taken away from many, not given. */
    label: z.null(),
  })
  .partial()
  .refine((fields) => Object.keys(fields).length > 0, 'must say what to set')

export const bulkInput = z
  .strictObject({
    skus: z.array(sku).min(1).max(MOST_AT_ONCE),
    set: set.optional(),
    delete: z.literal(true).optional(),
  })
  .refine((asked) => (asked.set === undefined) !== (asked.delete === undefined), 'must hold either set or delete')
export type BulkInput = z.infer<typeof bulkInput>

export const bulkReport = z.object({
  changed: z.number().int(),
  unchanged: z.number().int(),
  /** Those that stay as they are, and why. */
  refused: z.array(z.object({ sku: z.string(), message: z.string() })),
  /** All of them, for what is asked of at most a thousand products. */
  changes: z.array(productChange),
})
export type BulkReport = z.infer<typeof bulkReport>
