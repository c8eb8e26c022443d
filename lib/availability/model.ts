import { z } from 'zod'

export const intent = z.enum([
  'availability',
  'reserve',
  'restock_alert',
  'similar',
  'price',
  'order_status',
  'complaint',
  'greeting',
  'thanks',
  'other',
])
export type Intent = z.infer<typeof intent>

export const availabilityState = z.enum(['in_stock', 'low_stock', 'out_of_stock', 'restock_on', 'slot_free', 'slot_taken', 'unknown'])
export type AvailabilityState = z.infer<typeof availabilityState>

/** What is known of one product's stock at one moment, and how the reply words it. */
export const availability = z
  .object({
    state: availabilityState,
    quantity: z.number().int().nullable(),
    restockAt: z.iso.datetime().nullable(),
    /** The words in the reply: «…» is currently {label}. */
    label: z.string(),
    source: z.string(),
    asOf: z.iso.datetime(),
    /** Of a source outside: when it is to be asked again by a screen that shows this. */
    recheckAt: z.iso.datetime().optional(),
    /** Why nothing is known now: it does not answer, or not clearly. Quantity and day are then the last that it told. */
    problem: z.enum(['silent', 'unclear']).optional(),
  })
  .meta({ id: 'Availability' })
export type Availability = z.infer<typeof availability>

/** `score`: how well it fits, from 0 to 1. */
export const candidate = z.object({ sku: z.string(), name: z.string(), score: z.number() })
export type Candidate = z.infer<typeof candidate>

/** What a message is read against. */
export interface ThreadContext {
  /** SKU the thread last spoke of, from our last reply or the last confident suggestion. */
  lastSku: string | null
  /** Whether our last message carried the prompt to reserve, get a restock alert or see similar options. */
  prompted: boolean
  /** Customer's messages since our last reply, oldest first, without this one. */
  earlier: string[]
}

export interface Understanding {
  intent: Intent
  /** Two-letter code; null when the text does not tell. */
  language: string | null
  /** How many the customer asks for; null when not said. */
  quantity: number | null
  /** `high` only when the answer may be sent unread. */
  confidence: 'high' | 'ambiguous' | 'none'
  /** The one product meant; only with `high`. */
  product: { sku: string; name: string } | null
  /** At most three, best first. */
  candidates: Candidate[]
  /** What the reading stands on, for the person who checks it. */
  why: string[]
}

/** What is known of a product when its availability is worked out. */
export interface Stocked {
  kind: 'stock' | 'slot'
  quantity: number | null
  restockAt: Date | null
  startsAt: Date | null
  label: string | null
}

/** What a source said of a stock. */
interface ToldStock {
  /** False: what stands here was so once. */
  isKnown: boolean
  quantity: number | null
  /** When it was told in words only. */
  isThere: boolean | null
  restockAt: Date | null
}

/** What a product's availability is worked out from. Its own words do not stand for a source that tells otherwise, or nothing. */
export function stockedOf({ kind, startsAt, label }: Pick<Stocked, 'kind' | 'startsAt' | 'label'>, told: ToldStock): Stocked {
  const { isKnown, quantity, isThere, restockAt } = told
  if (!isKnown) return { kind, startsAt, quantity: null, restockAt: null, label: null }
  if (isThere === null) return { kind, startsAt, quantity, restockAt, label }
  if (!isThere) return { kind, startsAt, quantity: 0, restockAt, label }
  return { kind, startsAt, quantity: null, restockAt, label: kind === 'slot' ? 'available' : 'in stock' }
}

/** How each state is worded; `{n}` and `{date}` are filled in. */
export interface StateLabels {
  inStock: string
  lowStock: string
  restockOn: string
  outOfStock: string
  slotFree: string
  slotTaken: string
}

const ENGLISH: StateLabels = {
  inStock: 'in stock',
  lowStock: 'in stock, only {n} left',
  restockOn: 'out of stock, expected on {date}',
  outOfStock: 'out of stock',
  slotFree: 'available',
  slotTaken: 'fully booked',
}

interface Circumstances {
  now: Date
  /** IANA name of the shop's time zone. */
  timeZone: string
  /** Two-letter code of the customer's language, where known. */
  language: string | null
  /** Up to this quantity stock is low. */
  lowThreshold: number
  source: string
  /** The shop's own words in that language, in place of the English ones. */
  labels?: StateLabels | null
}

/** The product's availability at `now`, by the contract's table. An own label changes the words, never the state. */
export function availabilityOf(product: Stocked, circumstances: Circumstances): Availability {
  const state = stateOf(product, circumstances)
  return {
    state,
    quantity: product.quantity,
    restockAt: product.restockAt?.toISOString() ?? null,
    label: ownLabel(product, state) ?? labelOf(state, product, circumstances),
    source: circumstances.source,
    asOf: circumstances.now.toISOString(),
  }
}

/** Own words that say there is none, at their beginning. Read by PostgreSQL too. */
export const GONE_IN_WORDS = /^(out of stock|sold out|unavailable|not available|fully booked|discontinued)/i

function stateOf({ kind, quantity, restockAt, startsAt, label }: Stocked, { now, lowThreshold }: Circumstances): AvailabilityState {
  const isAhead = (time: Date | null) => time !== null && time > now
  const told = label?.trim() ?? ''
  if (quantity === null && !told) return 'unknown'
  // Only its own words tell how such a product stands.
  const count = quantity ?? (GONE_IN_WORDS.test(told) ? 0 : Infinity)
  if (kind === 'slot') return count > 0 && (startsAt === null || isAhead(startsAt)) ? 'slot_free' : 'slot_taken'
  if (count === 0) return isAhead(restockAt) ? 'restock_on' : 'out_of_stock'
  return count > lowThreshold ? 'in_stock' : 'low_stock'
}

/** Own words are used as they are, except those that promise what the counted stock no longer holds. */
function ownLabel({ label, quantity }: Stocked, state: AvailabilityState): string | null {
  const words = label?.trim() || null
  const isGone = quantity === 0 && state !== 'slot_free'
  return words && isGone && /^(now )?(in stock|available|ready|slots? free|free)\b/i.test(words) ? null : words
}

function labelOf(state: AvailabilityState, { quantity, restockAt }: Stocked, circumstances: Circumstances): string {
  const labels = circumstances.labels ?? ENGLISH
  switch (state) {
    case 'in_stock':
      return labels.inStock
    case 'low_stock':
      return labels.lowStock.replaceAll('{n}', String(quantity))
    case 'restock_on':
      return restockAt ? labels.restockOn.replaceAll('{date}', dayOf(restockAt, circumstances)) : labels.outOfStock
    case 'out_of_stock':
      return labels.outOfStock
    case 'slot_free':
      return labels.slotFree
    case 'slot_taken':
      return labels.slotTaken
    case 'unknown':
      return 'unknown'
  }
}

/** `9 December`, in the customer's words; with the year when it is not this one. */
function dayOf(time: Date, { now, timeZone, language }: Circumstances): string {
  const yearOf = (at: Date) => new Intl.DateTimeFormat('en', { timeZone, year: 'numeric' }).format(at)
  const year = yearOf(time) === yearOf(now) ? undefined : 'numeric'
  // Western digits in every language: the sentence around the date is written with them.
  return new Intl.DateTimeFormat(localeOf(language), { timeZone, day: 'numeric', month: 'long', year, numberingSystem: 'latn' }).format(
    time,
  )
}

function localeOf(language: string | null): string {
  try {
    return Intl.DateTimeFormat.supportedLocalesOf(language && language !== 'en' ? language : 'en-GB')[0] ?? 'en-GB'
  } catch {
    return 'en-GB'
  }
}

/** Whether an answer drafted from `before` may no longer go out as it stands. `wanted`: how many the customer asked for. */
export function isChanged(before: Availability, after: Availability, wanted: number | null): boolean {
  if (after.state === 'unknown') return true
  if (after.state !== before.state || after.label !== before.label) return true
  if (wanted === null || after.quantity === null || after.quantity >= wanted) return false
  return before.quantity === null || after.quantity < before.quantity
}
