import { z } from 'zod'

export const messageStatus = z.enum([
  'queued',
  'sending',
  'accepted',
  'sent',
  'delivered',
  'read',
  'rejected',
  'failed',
  'unknown',
  'cancelled',
])
export type MessageStatus = z.infer<typeof messageStatus>

/** What the outbox knows by itself. */
export type SendState = Extract<MessageStatus, 'queued' | 'sending' | 'accepted' | 'rejected' | 'unknown' | 'cancelled'>

/** What the provider can say about a message. */
export const deliveryStatus = z.enum(['accepted', 'sent', 'delivered', 'read', 'failed'])
export type DeliveryStatus = z.infer<typeof deliveryStatus>

export interface DeliveryFact {
  status: DeliveryStatus
  /** Provider's time; null where it gave none. */
  at: Date | null
  receivedAt: Date
}

export interface Folded {
  status: MessageStatus
  /** When the status was reached; null when only the outbox knows it. */
  at: Date | null
  /** What a person should know although the status alone does not say it. */
  note: { kind: 'failed_then_arrived'; failedAt: Date; arrivedAt: Date } | null
}

const progress = ['accepted', 'sent', 'delivered', 'read'] as const

const timeOf = (fact: DeliveryFact) => fact.at ?? fact.receivedAt
const earliest = (facts: DeliveryFact[]) => facts.map(timeOf).sort((a, b) => a.getTime() - b.getTime())[0] ?? null

/**
 * The status of a message, from all that is known of it: order and repetition of the facts change nothing. It only climbs from accepted
 * to read. `failed` wins over what lies below delivered and gives way to nothing else.
 */
export function fold(sendState: SendState, facts: readonly DeliveryFact[]): Folded {
  const of = (status: DeliveryStatus) => facts.filter((fact) => fact.status === status)
  const failed = of('failed')
  const reached = progress.findLast((status) => of(status).length > 0)
  const arrived = reached === 'delivered' || reached === 'read'

  if (failed.length > 0 && !arrived) return { status: 'failed', at: earliest(failed), note: null }
  if (!reached) return { status: sendState, at: null, note: null }

  const failedAt = earliest(failed)
  const arrivedAt = earliest([...of('delivered'), ...of('read')])
  const note = failedAt && arrivedAt ? { kind: 'failed_then_arrived' as const, failedAt, arrivedAt } : null
  return { status: reached, at: earliest(of(reached)), note }
}

/** Refused, failed or taken back: the customer got nothing, so the question still stands. */
export function isStanding(status: MessageStatus): boolean {
  return status !== 'rejected' && status !== 'failed' && status !== 'cancelled'
}

/** The provider has taken it, whatever became of it then. */
export function isTaken(status: MessageStatus | null): boolean {
  return deliveryStatus.safeParse(status).success
}
