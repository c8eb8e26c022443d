import { z } from 'zod'

export const leadStage = z.enum(['inquired', 'answered', 'reserved', 'restock_alert', 'alternatives', 'won', 'lost'])
export type LeadStage = z.infer<typeof leadStage>

/** What the customer may choose after our answer. */
const choices: ReadonlySet<LeadStage> = new Set<LeadStage>(['reserved', 'restock_alert', 'alternatives'])

/** Sold, or not: final until a person opens it again. */
export function isClosed(stage: LeadStage): boolean {
  return stage === 'won' || stage === 'lost'
}

export type Mover = 'customer' | 'person' | 'system'

/**
 * Whether a lead goes from one stage to another. Nothing moves backwards by itself: our answer takes it from inquired to answered, the customer
 * from there to a choice, and from one choice to another. Everything else is a person's decision.
 */
export function mayMove(from: LeadStage, to: LeadStage, by: Mover): boolean {
  if (from === to) return false
  if (by === 'person') return true
  if (isClosed(from)) return false
  return by === 'customer' ? choices.has(to) : from === 'inquired' && to === 'answered'
}

/** How many to set aside: the number named, else the one asked about before, else one; null when it has to be asked. */
export function quantityToHold({ named, asked, isVague }: { named: number | null; asked: number | null; isVague: boolean }): number | null {
  return named ?? (isVague ? null : (asked ?? 1))
}

/** What a lead is worth: the price of one, times how many. */
export function worth(price: string | null, quantity: number | null): string | null {
  if (price === null) return null
  const cents = BigInt(price.replace('.', '')) * BigInt(quantity ?? 1)
  const digits = cents.toString().padStart(3, '0')
  return `${digits.slice(0, -2)}.${digits.slice(-2)}`
}

/** PostgreSQL keeps no NUL in a text. */
const text = (longest: number) =>
  z
    .string()
    .trim()
    .min(1)
    .max(longest)
    .refine((value) => !value.includes('\0'), 'must not hold a NUL character')

const person = z.object({ id: z.string(), name: z.string() })
const contact = z.object({ id: z.uuid(), name: z.string().nullable(), phone: z.string().nullable(), chatId: z.string() })
const spokenOf = z.object({ sku: z.string(), name: z.string() })

export const reservationState = z.enum(['held', 'fulfilled', 'released', 'cancelled'])

export const reservation = z.object({
  id: z.uuid(),
  quantity: z.number().int(),
  until: z.iso.datetime(),
  state: reservationState,
  /** When its end came near, and was told. */
  remindedAt: z.iso.datetime().nullable(),
})

export const lead = z.object({
  id: z.uuid(),
  stage: leadStage,
  sessionId: z.uuid(),
  contact,
  /** How long its customer can be answered freely, and whether a message to them failed that nobody has seen to; as in the session. */
  windowClosesAt: z.iso.datetime().nullable(),
  hasFailure: z.boolean(),
  product: spokenOf.nullable(),
  quantity: z.number().int().nullable(),
  /** When it came to this stage. */
  at: z.iso.datetime(),
  value: z.string().nullable(),
  currency: z.string().nullable(),
  /** The newest one, held or ended. */
  reservation: reservation.nullable(),
  lostReason: z.string().nullable(),
  assignee: person.nullable(),
  openedAt: z.iso.datetime(),
  version: z.number().int(),
})
export type Lead = z.infer<typeof lead>

export const leadMove = z.object({
  at: z.iso.datetime(),
  from: leadStage.nullable(),
  to: leadStage,
  by: z.enum(['customer', 'person', 'system']),
  person: person.nullable(),
  reason: z.string().nullable(),
})
export const leadDetail = lead.extend({ moves: z.array(leadMove) })
export type LeadDetail = z.infer<typeof leadDetail>

export const leadFilter = z.object({
  stage: leadStage.optional(),
  product: text(100).optional(),
  /** A person's id, or `none`. */
  assignee: text(100).optional(),
  /** Moved at or after this. */
  since: z.iso.datetime({ offset: true }).optional(),
})
export type LeadFilter = z.infer<typeof leadFilter>

const stageSum = z.object({ currency: z.string(), value: z.string() })

export const leadPage = z.object({ items: z.array(lead), nextCursor: z.string().nullable() })
export type LeadPage = z.infer<typeof leadPage>

/** Of every stage: how many, and what they are worth in each currency. */
export const leadSums = z.object({
  counts: z.record(leadStage, z.number().int()),
  values: z.record(leadStage, z.array(stageSum)),
})
export type LeadSums = z.infer<typeof leadSums>

/** A page, with the sums where they are wanted. */
export const leadList = leadPage.extend(leadSums.partial().shape)
export type LeadList = z.infer<typeof leadList>

export const leadChange = z
  .object({
    stage: leadStage.optional(),
    reason: text(500).optional(),
    assigneeId: text(100).nullable().optional(),
  })
  .refine(({ stage, assigneeId }) => stage !== undefined || assigneeId !== undefined, 'names nothing to change')
  .refine(({ stage, reason }) => stage !== 'lost' || reason !== undefined, { path: ['reason'], message: 'says why it was lost' })
export type LeadChange = z.infer<typeof leadChange>

const hours = z
  .number()
  .min(0.25)
  .max(24 * 90)
export const holdInput = z.object({ quantity: z.number().int().min(1).max(1_000_000), hours: hours.optional() })
export type HoldInput = z.infer<typeof holdInput>
export const extendInput = z.object({ hours: hours.optional() })

export const promiseState = z.enum(['waiting', 'ready', 'answered', 'expired', 'cancelled'])

/** We have promised a customer to write when a product is back. */
export const restockPromise = z.object({
  id: z.uuid(),
  state: promiseState,
  leadId: z.uuid(),
  sessionId: z.uuid(),
  contact,
  product: spokenOf,
  quantity: z.number().int(),
  /** The customer's own words. */
  consent: z.string(),
  createdAt: z.iso.datetime(),
  expiresAt: z.iso.datetime(),
  /** Since when the stock is back. */
  readyAt: z.iso.datetime().nullable(),
  windowClosesAt: z.iso.datetime().nullable(),
})
export type RestockPromise = z.infer<typeof restockPromise>

export const promiseFilter = z.object({ state: promiseState.optional() })

export const promiseList = z.object({
  items: z.array(restockPromise),
  nextCursor: z.string().nullable(),
  counts: z.record(promiseState, z.number().int()),
})
export type PromiseList = z.infer<typeof promiseList>

/** What the shop decides about what comes after an answer; keys of `Setting`. */
export const stepSettings = z.object({
  reservationHours: z
    .number()
    .min(0.25)
    .max(24 * 90)
    .default(24),
  /** So long before its end a reservation is brought to mind. */
  reservationReminderMinutes: z
    .number()
    .int()
    .min(0)
    .max(7 * 24 * 60)
    .default(60),
  promiseDays: z.number().int().min(1).max(730).default(90),
  /** Whether an answer goes with buttons. */
  replyButtons: z.boolean().default(false),
})
export type StepSettings = z.infer<typeof stepSettings>
