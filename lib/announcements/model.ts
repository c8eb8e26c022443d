import { z } from 'zod'
import { failureCause, remedy } from '@/lib/failures/model'
import { leadStage } from '@/lib/leads/model'

const product = z.object({ sku: z.string(), name: z.string() })
const quantity = z.number().int()

/** What other systems are told, without who the customer is: that joins it where a subscription asks for it. Message texts never do. */
export const eventData = {
  'lead.moved': z.object({
    leadId: z.uuid(),
    from: leadStage.nullable(),
    stage: leadStage,
    product: product.nullable(),
    quantity: quantity.nullable(),
  }),
  'reservation.made': z.object({ reservationId: z.uuid(), leadId: z.uuid(), product, quantity, until: z.iso.datetime() }),
  'reservation.released': z.object({
    reservationId: z.uuid(),
    leadId: z.uuid(),
    product,
    quantity,
    /** Handed over, or free again: by the customer or a person, or because its time was over. */
    state: z.enum(['fulfilled', 'cancelled', 'released']),
  }),
  'reply.accepted': z.object({ messageId: z.uuid(), product: product.nullable() }),
  'delivery.failed': z.object({ messageId: z.uuid(), cause: failureCause, remedy, code: z.string().nullable() }),
}
type EventData = typeof eventData

export const eventType = z.enum(['lead.moved', 'reservation.made', 'reservation.released', 'reply.accepted', 'delivery.failed'])
export type EventType = z.infer<typeof eventType>

/** Something that happened in a session. */
export type Happened = { [Type in EventType]: { type: Type; sessionId: string; data: z.infer<EventData[Type]> } }[EventType]

/** The customer; all but the id only for subscriptions that ask for personal data. */
export const eventContact = z.object({
  id: z.uuid(),
  name: z.string().nullable().optional(),
  phone: z.string().nullable().optional(),
  chatId: z.string().optional(),
})
export type EventContact = z.infer<typeof eventContact>

const told = <Type extends EventType>(type: Type) =>
  z.object({
    type: z.literal(type),
    timestamp: z.iso.datetime(),
    data: eventData[type].extend({ sessionId: z.uuid(), contact: eventContact }),
  })

/** The body of a call to a subscriber. `test` is sent by a person only. */
export const payload = z.discriminatedUnion('type', [
  told('lead.moved'),
  told('reservation.made'),
  told('reservation.released'),
  told('reply.accepted'),
  told('delivery.failed'),
  z.object({ type: z.literal('test'), timestamp: z.iso.datetime(), data: z.object({ subscriptionId: z.uuid() }) }),
])
export type Payload = z.infer<typeof payload>

const SECOND = 1000
const MINUTE = 60 * SECOND
const HOUR = 60 * MINUTE
const PAUSES = [5 * SECOND, 30 * SECOND, 2 * MINUTE, 10 * MINUTE, 30 * MINUTE, HOUR, 3 * HOUR, 6 * HOUR, 12 * HOUR, 24 * HOUR, 24 * HOUR]

/**
 * How long to wait after try number `tries` (from 1) failed; null: it is given up, after about three days. `chance` (0 to 1) spreads the
 * tries of many announcements that failed together.
 */
export function nextTryMs(tries: number, chance: number): number | null {
  const pause = PAUSES[tries - 1]
  return pause === undefined ? null : Math.round(pause * (1 + chance / 5))
}

/** Whether a receiver has taken it: the head of the answer says so, whatever became of the rest. */
export function saysTaken(status: number | null): boolean {
  return status !== null && status >= 200 && status < 300
}
