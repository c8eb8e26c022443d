'use client'

import { useNow } from '@/components/ui/use-now'
import { type Availability, availabilityOf } from '@/lib/availability/model'
import type { Product } from '@/lib/catalog/model'
import { withoutHeld } from '@/lib/leads/reservations/model'
import { useShop } from './shop'

/** How a product stands now, by the catalogue and without what is set aside. */
export function useStock(product: Product): Availability {
  const { timeZone, lowThreshold } = useShop()
  const now = useNow(60_000)
  const dates = { restockAt: timeOf(product.restockAt), startsAt: timeOf(product.startsAt) }
  return availabilityOf(withoutHeld({ ...product, ...dates }, product.held), {
    now,
    timeZone,
    language: 'en',
    lowThreshold,
    source: 'catalogue',
  })
}

function timeOf(at: string | null): Date | null {
  return at === null ? null : new Date(at)
}
