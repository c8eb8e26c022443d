import 'server-only'
import type { Tx } from '@/lib/db'
import { settle } from '@/lib/delivery/server'
import type { Button } from '@/lib/leads/choices/model'
import { wake } from '@/lib/live/server'
import { setSendState } from '@/lib/messages/server'
import type { TemplateMessage } from '@/lib/messaging/model'

interface Promised {
  template?: TemplateMessage
  /** What may be tapped under the text. */
  buttons?: Button[]
  messageId: string
  sessionId: string
  channelId: string
  /** The contact's address as it was observed. */
  recipient: string
  body: string
  /** The suggestion whose stock is looked at again before it goes. */
  suggestionId?: string | null
  /** Not before this; at once when left out. */
  availableAt?: Date
  /** Why it goes only when a person lets it; null when it need not wait for one. */
  heldBecause?: string | null
}

/** Promises to send a text, in the transaction that adds its message. */
export async function enqueue(tx: Tx, item: Promised): Promise<void> {
  await tx.outboxItem.create({ data: { ...item, state: item.heldBecause ? 'held' : 'waiting' } })
  await wake(tx, 'outbox')
}

/** Takes a message back that has not begun to go. Returns its session; null when it is too late. */
export async function withdraw(tx: Tx, messageId: string): Promise<string | null> {
  const [item] = await tx.outboxItem.updateManyAndReturn({
    where: { messageId, state: { in: ['waiting', 'held'] } },
    data: { state: 'done', heldBecause: null },
    select: { sessionId: true },
  })
  if (!item) return null
  await setSendState(tx, messageId, { sendState: 'cancelled' })
  await settle(tx, messageId)
  return item.sessionId
}

/** A person lets a held message go as it is; false when it is not held. */
export async function letGo(tx: Tx, messageId: string): Promise<boolean> {
  const { count } = await tx.outboxItem.updateMany({
    where: { messageId, state: 'held' },
    data: { state: 'waiting', heldBecause: null, suggestionId: null, availableAt: new Date() },
  })
  if (count > 0) await wake(tx, 'outbox')
  return count > 0
}
