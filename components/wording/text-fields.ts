import type { AvailabilityState } from '@/lib/availability/model'
import type { ReplyTexts } from '@/lib/wording/model'

type Field = keyof ReplyTexts

/** The three replies, with what each is for. */
export const replyFields: readonly { field: Field; words: string; hint: string }[] = [
  {
    field: 'availability',
    words: 'The product is known',
    hint: 'Takes {name}, {product}, {status}. Offer the next steps in this order, since customers answer 1, 2 or 3: reserve, restock alert, similar.',
  },
  { field: 'which', words: 'Several products fit', hint: 'Takes {name} and {products}, the two or three of them.' },
  { field: 'what', words: 'No product is known', hint: 'Takes {name}.' },
]

/** How each state reads inside the first reply, as its {status}. */
export const labelFields: readonly { field: Field; state: AvailabilityState; words: string; hint?: string }[] = [
  { field: 'inStock', state: 'in_stock', words: 'In stock' },
  { field: 'lowStock', state: 'low_stock', words: 'Few left', hint: 'Takes {n}' },
  { field: 'outOfStock', state: 'out_of_stock', words: 'Out of stock' },
  { field: 'restockOn', state: 'restock_on', words: 'Expected again', hint: 'Takes {date}' },
  { field: 'slotFree', state: 'slot_free', words: 'A slot is free' },
  { field: 'slotTaken', state: 'slot_taken', words: 'No slot is free' },
]
