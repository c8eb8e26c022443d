import { type Stocked, stockedOf } from '@/lib/availability/model'
import type { Product } from '@/lib/catalog/model'

/** What counts of a product's stock: what the source outside that has it said last, else its own row. */
export function countedStock({ startsAt, outside, ...product }: Product): Stocked {
  const { quantity, restockAt } = outside ?? product
  return stockedOf(
    { ...product, startsAt: timeOf(startsAt) },
    {
      isKnown: outside === null || (outside.asOf !== null && outside.problem === null),
      quantity,
      isThere: outside?.isThere ?? null,
      restockAt: timeOf(restockAt),
    },
  )
}

function timeOf(at: string | null): Date | null {
  return at === null ? null : new Date(at)
}
