import type { AvailabilityState } from '@/lib/availability/model'
import type { ReplyTexts, StepTexts } from '@/lib/wording/model'

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

/** What is said next, in the order in which it is met. */
export const stepFields: readonly { field: keyof StepTexts; words: string; hint: string }[] = [
  { field: 'howMany', words: 'How many?', hint: 'Takes {name} and {product}. End with the question: a number is then the answer.' },
  { field: 'reserved', words: 'Set aside', hint: 'Takes {name}, {quantity}, {product}, {until}. Word it so that it fits one and several.' },
  { field: 'fewerFree', words: 'Fewer are free than were asked for', hint: 'Takes {name}, {quantity}, {product}, {until}.' },
  { field: 'reminder', words: 'A reservation ends soon', hint: 'Takes {name}, {quantity}, {product}, {until}.' },
  { field: 'promised', words: 'We promise to write when it is back', hint: 'Takes {name}, {product}, {status}.' },
  { field: 'similar', words: 'Similar products', hint: 'Takes {name}, {product} and {products}, up to three that are in stock.' },
  {
    field: 'nothingSimilar',
    words: 'Nothing similar is in stock',
    hint: 'Takes {name} and {product}. Ask whether to write when something comes in: a yes is then the answer.',
  },
  { field: 'checking', words: 'The stock is not known right now', hint: 'Takes {name} and {product}.' },
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
