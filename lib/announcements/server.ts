import 'server-only'
import type { Tx } from '@/lib/db'
import { wake } from '@/lib/live/server'
import type { EventContact, Happened, Payload } from './model'
import { contactOf } from './read'

/**
 * Promises to tell every subscription that wants to know, in the transaction in which it happened. Without one nothing is written. Each body
 * is made once, so that every try says the same.
 */
export async function announce(tx: Tx, happened: Happened): Promise<void> {
  const subscriptions = await tx.subscription.findMany({
    where: { enabled: true, events: { has: happened.type } },
    select: { id: true, personalData: true },
  })
  if (subscriptions.length === 0) return
  const timestamp = new Date().toISOString()
  const contact = await contactOf(tx, happened.sessionId)
  const bodyFor = (whose: EventContact) =>
    JSON.stringify({ type: happened.type, timestamp, data: { ...happened.data, sessionId: happened.sessionId, contact: whose } })
  await tx.announcement.createMany({
    data: subscriptions.map(({ id, personalData }) => ({
      subscriptionId: id,
      type: happened.type,
      body: bodyFor(personalData ? contact : { id: contact.id }),
    })),
  })
  await wake(tx, 'announcements')
}

/** Promises one subscription a test event; resolves to its id. */
export async function announceTest(tx: Tx, subscriptionId: string): Promise<string> {
  const event: Payload = { type: 'test', timestamp: new Date().toISOString(), data: { subscriptionId } }
  const { id } = await tx.announcement.create({ data: { subscriptionId, type: event.type, body: JSON.stringify(event) } })
  await wake(tx, 'announcements')
  return id
}
