'use client'

import { useNow } from '@/components/ui/use-now'
import { type Availability, availabilityOf } from '@/lib/availability/model'
import { countedStock } from '@/lib/catalog/counted/model'
import type { Product } from '@/lib/catalog/model'
import { withoutHeld } from '@/lib/leads/reservations/model'
import { useShop } from './shop'

/** How a product stands now, by what its source said last and without what is set aside. */
export function useStock(product: Product): Availability {
  const { timeZone, lowThreshold } = useShop()
  const now = useNow(60_000)
  return availabilityOf(withoutHeld(countedStock(product), product.held), {
    now,
    timeZone,
    language: 'en',
    lowThreshold,
    source: product.outside?.source ?? 'catalogue',
  })
}
