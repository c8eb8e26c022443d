import 'server-only'
import type { Tx } from '@/lib/db'
import { type KnownLead, leadChanged, moveLead } from '@/lib/leads/moving'
import { endPromise, promiseRestock } from '@/lib/leads/promises/server'
import { type Hold, hold, type Wanted } from '@/lib/leads/reservations/server'

// What the customer of a locked session chose after our answer. The lead goes where they chose; what they were promised is kept with it.

/** They want it: as many as are free are set aside, at most so many. When none is, the lead stays where it is. */
export async function chooseReserve(tx: Tx, lead: KnownLead, wanted: Wanted & { messageId: string }): Promise<Hold> {
  const held = await hold(tx, lead, wanted)
  if (held.quantity === 0) return held
  await endPromise(tx, lead, 'answered')
  await moveLead(tx, lead, { to: 'reserved', by: 'customer', messageId: wanted.messageId })
  return held
}

/** They want to be told when it is back; `consent` are their own words. Nothing is promised of what is there. */
export async function chooseAlert(
  tx: Tx,
  lead: KnownLead,
  said: { consent: string; messageId: string; days: number; isThere: boolean },
): Promise<void> {
  if (!said.isThere) await promiseRestock(tx, lead, said)
  await moveLead(tx, lead, { to: 'restock_alert', by: 'customer', messageId: said.messageId })
}

/** They want to see others: what they are told of is kept, to learn which one they take. */
export async function chooseSimilar(tx: Tx, lead: KnownLead, told: { skus: string[]; messageId: string }): Promise<void> {
  await tx.lead.update({ where: { id: lead.id }, data: { offered: told.skus }, select: { id: true } })
  await leadChanged(tx, lead)
  await moveLead(tx, lead, { to: 'alternatives', by: 'customer', messageId: told.messageId })
}
