import { type AvailabilityState, availabilityOf, type Stocked } from '@/lib/availability/model'
import { momentText } from '@/lib/replies/steps/model'
import type { Language, ReplyTexts } from '@/lib/wording/model'
import { wordingOf } from '@/lib/wording/sentences/model'

const DAY_MS = 24 * 3600_000

export interface Demo {
  state: AvailabilityState
  hasName: boolean
}

const NAME = 'Kim'
const PRODUCT = 'Halden desk'
const OTHERS = ['Halden desk', 'Halden chair']

/** One reply, and of which text it is made. */
export interface Said {
  field: keyof ReplyTexts
  text: string
}

/** The replies as a customer would read them, of products that do not exist. */
export function demoAnswers(texts: ReplyTexts, language: Language, { state, hasName }: Demo, now: Date): Said[] {
  const wording = wordingOf(texts, language)
  const name = hasName ? NAME : null
  return [
    { field: 'availability', text: wording.availability(name, PRODUCT, labelOf(texts, language, state, now)) },
    { field: 'which', text: wording.which(name, OTHERS) },
    { field: 'what', text: wording.what(name) },
  ]
}

/** The same of what comes next, in the order of its fields. */
export function demoSteps(texts: ReplyTexts, language: Language, hasName: boolean, now: Date): Said[] {
  const wording = wordingOf(texts, language)
  const name = hasName ? NAME : null
  const until = momentText(new Date(now.getTime() + DAY_MS), { timeZone: 'UTC', language })
  return [
    { field: 'howMany', text: wording.howMany(name, PRODUCT) },
    { field: 'reserved', text: wording.reserved(name, PRODUCT, { quantity: 2, wanted: 2, until }) },
    { field: 'fewerFree', text: wording.reserved(name, PRODUCT, { quantity: 1, wanted: 2, until }) },
    { field: 'reminder', text: wording.reminder(name, PRODUCT, { quantity: 2, until }) },
    { field: 'promised', text: wording.promised(name, PRODUCT, labelOf(texts, language, 'out_of_stock', now)) },
    { field: 'similar', text: wording.similar(name, PRODUCT, ['Halden table', 'Halden chair']) },
    { field: 'nothingSimilar', text: wording.similar(name, PRODUCT, []) },
    { field: 'checking', text: wording.checking(name, PRODUCT) },
  ]
}

function labelOf(labels: ReplyTexts, language: Language, state: AvailabilityState, now: Date): string {
  const { label } = availabilityOf(demoProduct(state, now), {
    now,
    timeZone: 'UTC',
    language,
    lowThreshold: 3,
    source: '',
    labels,
  })
  return label
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
