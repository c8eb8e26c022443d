import 'server-only'
import { type Tx, transaction } from '@/lib/db'
import { AppError } from '@/lib/errors'
import { wake } from '@/lib/live/server'
import { publishSubscription } from '@/lib/subscriptions/server'
import { announceTest } from './server'

const onItsWayAgain = { state: 'waiting', tries: 0, endedAt: null } as const

/** Tells it once more, under the same id; what waits goes now. Safe to repeat. Throws not_found, or conflict while its subscription is disabled. */
export async function redeliver(id: string): Promise<void> {
  await transaction(async (tx) => {
    const found = await tx.announcement.findUnique({ where: { id }, select: { subscriptionId: true } })
    if (!found) throw new AppError('not_found', 'There is no such announcement')
    await mustBeEnabled(tx, found.subscriptionId)
    const { count } = await tx.announcement.updateMany({
      where: { id, state: { not: 'leased' } },
      data: { ...onItsWayAgain, dueAt: new Date() },
    })
    if (count > 0) await goesOn(tx, found.subscriptionId)
  })
}

/** Tells everything again that was given up. Safe to repeat. Resolves to how many. Throws not_found, conflict. */
export function redeliverDead(subscriptionId: string): Promise<number> {
  return transaction(async (tx) => {
    await mustBeEnabled(tx, subscriptionId)
    const { count } = await tx.announcement.updateMany({
      where: { subscriptionId, state: 'dead' },
      data: { ...onItsWayAgain, dueAt: new Date() },
    })
    if (count > 0) await goesOn(tx, subscriptionId)
    return count
  })
}

/** A person says that what was given up is not needed any more: the alarm ends, the log stays. Safe to repeat. Throws not_found. */
export function dismissDead(subscriptionId: string): Promise<number> {
  return transaction(async (tx) => {
    await mustExist(tx, subscriptionId)
    const { count } = await tx.announcement.updateMany({ where: { subscriptionId, state: 'dead' }, data: { state: 'dismissed' } })
    if (count > 0) await publishSubscription(tx, subscriptionId)
    return count
  })
}

/** Sends a test event; resolves to the announcement's id. Throws not_found, conflict. */
export function sendTest(subscriptionId: string): Promise<string> {
  return transaction(async (tx) => {
    await mustBeEnabled(tx, subscriptionId)
    return announceTest(tx, subscriptionId)
  })
}

async function goesOn(tx: Tx, subscriptionId: string): Promise<void> {
  await publishSubscription(tx, subscriptionId)
  await wake(tx, 'announcements')
}

async function mustExist(tx: Tx, id: string): Promise<{ enabled: boolean }> {
  const subscription = await tx.subscription.findUnique({ where: { id }, select: { enabled: true } })
  if (!subscription) throw new AppError('not_found', 'There is no such subscription')
  return subscription
}

async function mustBeEnabled(tx: Tx, id: string): Promise<void> {
  const { enabled } = await mustExist(tx, id)
  if (!enabled) throw new AppError('conflict', 'It is disabled: enable it first')
}
