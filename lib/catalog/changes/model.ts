import { z } from 'zod'
import type { ProductInput } from '@/lib/catalog/model'
import { toList } from '@/lib/catalog/plain/cells'

/** Fields that can change, in the order in which they are told. */
const field = z.enum([
  'name',
  'quantity',
  'locations',
  'restockAt',
  'startsAt',
  'label',
  'price',
  'currency',
  'category',
  'aliases',
  'kind',
  'groupKey',
  'options',
])
export type ProductField = z.infer<typeof field>

/** What becomes of one product. The values are texts, as they stand in the plain file. */
export const productChange = z.object({
  /** Of the file; null where there is none. */
  line: z.number().int().nullable(),
  sku: z.string(),
  name: z.string(),
  change: z.enum(['created', 'updated', 'deleted']),
  fields: z.array(z.object({ field, before: z.string().nullable(), after: z.string().nullable() })),
})
export type ProductChange = z.infer<typeof productChange>

/** So many are told one by one; the counts tell of all. */
export const MOST_CHANGES = 200

/** What differs between two states of a product; of a new one, all that is said of it. */
export function fieldChanges(before: ProductInput | null, after: ProductInput): ProductChange['fields'] {
  return field.options.flatMap((name) => {
    const [old, now] = [before && worded(before, name), worded(after, name)]
    return old === now || (name === 'kind' && before === null) ? [] : [{ field: name, before: old, after: now }]
  })
}

function worded(product: ProductInput, name: ProductField): string | null {
  switch (name) {
    case 'quantity':
      return product.quantity?.toString() ?? null
    case 'locations':
      return product.locations.map((location) => `${location.name} ${location.quantity}`).join(' · ') || null
    case 'options':
      return product.options.map((option) => `${option.name}: ${option.value}`).join(' · ') || null
    case 'aliases':
      return toList(product.aliases) || null
    case 'price':
      return product.price === null ? null : Number(product.price).toFixed(2)
    default:
      return product[name]
  }
}
