import { between } from './random'
import type { DeliveryStatus, Failure, Quirk } from './state'

/** One step of a message's way, counted in milliseconds from its acceptance. */
export interface Step {
  afterMs: number
  status: DeliveryStatus
  failure: Failure | null
  /** Polls find it. */
  kept: boolean
  /** The webhook is told. */
  pushed: boolean
}

const SENT = [500, 2000] as const
const DELIVERED = [1000, 4000] as const
const READ = [3000, 20_000] as const

const unreachable: Failure = { code: 131026, text: 'Message undeliverable' }
const experiment: Failure = { code: 130472, text: "User's number is part of an experiment" }

/** How an accepted message fares with a customer of this kind. `strikes`: whether the fault, where it comes and goes, hits this one. */
export function course(quirk: Quirk | null, { strikes, source }: { strikes: boolean; source: { seed: number } }): Step[] {
  const sentAt = between(source, SENT)
  const deliveredAt = sentAt + between(source, DELIVERED)
  const readAt = deliveredAt + between(source, READ)

  const sent = step(sentAt, 'sent')
  const delivered = step(deliveredAt, 'delivered')
  const read = step(readAt, 'read')

  switch (quirk) {
    case 'unreachable':
      return strikes ? [sent, step(deliveredAt, 'failed', unreachable)] : [sent, delivered, read]
    case 'experiment':
      return [step(deliveredAt, 'failed', experiment)]
    case 'phone_off':
      return [sent]
    case 'receipts_off':
      return [sent, delivered]
    case 'delivered_skipped':
      return [sent, read]
    case 'repeated':
      return [sent, delivered, { ...delivered, afterMs: deliveredAt + 700, kept: false }, read]
    case 'overtaking':
      return [sent, { ...delivered, pushed: false }, read, { ...delivered, afterMs: readAt + 900, kept: false }]
    default:
      return [sent, delivered, read]
  }
}

function step(afterMs: number, status: DeliveryStatus, failure: Failure | null = null): Step {
  return { afterMs, status, failure, kept: true, pushed: true }
}
