import { localeFor } from '@/components/ui/time-words'
import type { Availability, AvailabilityState } from '@/lib/availability/model'

/** "In stock, 14", "Only 2 left", "Expected 3 Dec": the state of a product on its own. */
export function stockWords({ state, quantity, restockAt }: Pick<Availability, 'state' | 'quantity' | 'restockAt'>): string {
  switch (state) {
    case 'in_stock':
      return quantity === null ? 'In stock' : `In stock, ${quantity}`
    case 'low_stock':
      return quantity === null ? 'Few left' : `In stock, only ${quantity} left`
    case 'restock_on':
      return restockAt === null ? 'Out of stock' : `Expected ${shortDate(restockAt)}`
    case 'out_of_stock':
      return 'Out of stock'
    case 'slot_free':
      return quantity === null ? 'Available' : `Available, ${quantity} ${quantity === 1 ? 'place' : 'places'}`
    case 'slot_taken':
      return 'Fully booked'
    case 'unknown':
      return 'Not known'
  }
}

/** What a large figure counts: "in stock", "place free". */
export function stockName({ state, quantity }: Pick<Availability, 'state' | 'quantity'>): string {
  return state === 'slot_free' && quantity === 1 ? 'place free' : names[state]
}

const names: Record<AvailabilityState, string> = {
  in_stock: 'in stock',
  low_stock: 'left in stock',
  restock_on: 'out of stock',
  out_of_stock: 'out of stock',
  slot_free: 'places free',
  slot_taken: 'fully booked',
  unknown: 'not known',
}

/** What is the matter with the source of a stock that is not known. */
export function sourceTrouble({ source, problem }: Pick<Availability, 'source' | 'problem'>): string {
  return problem === 'silent' ? `${source} does not answer` : `${source} gives no clear answer`
}

/** What must stand beside the product's name because the bin alone would not say it; null when there is plenty. */
export function stockTail({ state, quantity, restockAt }: Pick<Availability, 'state' | 'quantity' | 'restockAt'>): string | null {
  switch (state) {
    case 'in_stock':
    case 'slot_free':
      return null
    case 'low_stock':
      return quantity === null ? 'few left' : `${quantity} left`
    case 'restock_on':
      return restockAt === null ? 'out' : shortDate(restockAt)
    case 'out_of_stock':
      return 'out'
    case 'slot_taken':
      return 'booked'
    case 'unknown':
      return 'not known'
  }
}

function shortDate(at: string): string {
  return new Date(at).toLocaleDateString(localeFor(navigator.language), { day: 'numeric', month: 'short' })
}
