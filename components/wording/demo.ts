import { type AvailabilityState, availabilityOf, type Stocked } from '@/lib/availability/model'
import { fill, type Language, type ReplyTexts } from '@/lib/wording/model'

const DAY_MS = 24 * 3600_000

export interface Demo {
  state: AvailabilityState
  hasName: boolean
}

/** The reply as a customer would read it, of a product that does not exist. */
export function demoReply(texts: ReplyTexts, language: Language, { state, hasName }: Demo, now: Date): string {
  const { label } = availabilityOf(demoProduct(state, now), {
    now,
    timeZone: 'UTC',
    language,
    lowThreshold: 3,
    source: '',
    labels: texts,
  })
  return fill(texts.availability, { name: hasName ? 'Kim' : null, product: 'Halden desk', status: label })
}

function demoProduct(state: AvailabilityState, now: Date): Stocked {
  const isSlot = state === 'slot_free' || state === 'slot_taken'
  const quantities: Partial<Record<AvailabilityState, number>> = { in_stock: 8, low_stock: 2, slot_free: 1 }
  return {
    kind: isSlot ? 'slot' : 'stock',
    quantity: quantities[state] ?? 0,
    restockAt: state === 'restock_on' ? new Date(now.getTime() + 10 * DAY_MS) : null,
    startsAt: null,
    label: null,
  }
}
