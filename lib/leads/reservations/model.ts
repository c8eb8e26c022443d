import { type AvailabilityState, availabilityOf, type Stocked } from '@/lib/availability/model'

const there: ReadonlySet<AvailabilityState> = new Set<AvailabilityState>(['in_stock', 'low_stock', 'slot_free'])

/** Whether a customer can have it now. */
export function isThere(state: AvailabilityState): boolean {
  return there.has(state)
}

/** How many may still be promised, when so many are held for others; any number of what is there and not counted. */
export function freeOf(product: Stocked, held: number, now: Date): number {
  const circumstances = { now, timeZone: 'UTC', language: null, lowThreshold: 0, source: '' }
  if (!there.has(availabilityOf(product, circumstances).state)) return 0
  return product.quantity === null ? Number.POSITIVE_INFINITY : Math.max(0, product.quantity - held)
}

/** The product as it stands for somebody for whom nothing of it is held. */
export function withoutHeld<Product extends Stocked>(product: Product, held: number): Product {
  return product.quantity === null ? product : { ...product, quantity: Math.max(0, product.quantity - held) }
}
