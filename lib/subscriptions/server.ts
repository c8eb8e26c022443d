import 'server-only'
import { randomUUID } from 'node:crypto'
import { type Tx, transaction } from '@/lib/db'
import { AppError, invalid } from '@/lib/errors'
import { publish, wake } from '@/lib/live/server'
import { whyNoReceiver } from './guard'
import { FAILING_AFTER, FORMER_HOURS, type NewSubscription, type SubscriptionChange } from './model'
import { newSecret, sealedFor } from './secrets'

/** With no more than these, and a few calls each, a worker always has room for every one of them. */
const MOST = 16

/** Adds one; resolves to its id and its secret, which nobody can see again. Throws validation_failed, conflict. */
export async function addSubscription(wanted: NewSubscription): Promise<{ id: string; secret: string }> {
  refuseOtherAddress(wanted.url)
  const id = randomUUID()
  const secret = newSecret()
  await transaction(async (tx) => {
    await tx.$executeRaw`select pg_advisory_xact_lock(hashtext('subscriptions'))`
    if ((await tx.subscription.count()) >= MOST) throw new AppError('conflict', `There are ${MOST} already: remove one that is not needed`)
    await tx.subscription.create({ data: { id, ...wanted, secretSealed: sealedFor(id, secret) } })
    await publishSubscription(tx, id)
  })
  return { id, secret }
}

/** Disabled, it is told nothing new, and what waits for it rests. Safe to repeat. Throws not_found, validation_failed. */
export async function changeSubscription(id: string, change: SubscriptionChange): Promise<void> {
  if (change.url !== undefined) refuseOtherAddress(change.url)
  const fresh = change.enabled === undefined ? {} : { disabledBecause: null, failedInARow: 0, failingSince: null }
  await transaction(async (tx) => {
    const { count } = await tx.subscription.updateMany({ where: { id }, data: { ...change, ...fresh } })
    if (count === 0) throw missing()
    await publishSubscription(tx, id)
    await wake(tx, 'announcements')
  })
}

/** Removes it with its log. Throws not_found. */
export async function removeSubscription(id: string): Promise<void> {
  await transaction(async (tx) => {
    const { count } = await tx.subscription.deleteMany({ where: { id } })
    if (count === 0) throw missing()
    await publishSubscription(tx, id)
  })
}

/** Gives it a new secret; the one before signs too for a day, and the one before that no more. Throws not_found. */
export async function rotateSecret(id: string): Promise<string> {
  const secret = newSecret()
  await transaction(async (tx) => {
    const changed = await tx.$executeRaw`
      update "Subscription" set "formerSealed" = "secretSealed", "formerUntil" = now() + make_interval(hours => ${FORMER_HOURS}),
        "secretSealed" = ${sealedFor(id, secret)} where "id" = ${id}::uuid`
    if (changed === 0) throw missing()
    await publishSubscription(tx, id)
  })
  return secret
}

/** It took something: whatever was wrong is over. */
export async function noteTaken(tx: Tx, id: string): Promise<void> {
  const [before] = await tx.$queryRaw<
    { failedInARow: number }[]
  >`select "failedInARow" from "Subscription" where "id" = ${id}::uuid for no key update`
  await tx.subscription.updateMany({ where: { id }, data: { failedInARow: 0, failingSince: null, lastTakenAt: new Date() } })
  if ((before?.failedInARow ?? 0) >= FAILING_AFTER) await publishSubscription(tx, id)
}

/** One more try failed. */
export async function noteFailed(tx: Tx, id: string): Promise<void> {
  const [after] = await tx.$queryRaw<{ failedInARow: number }[]>`
    update "Subscription" set "failedInARow" = "failedInARow" + 1, "failingSince" = coalesce("failingSince", now())
    where "id" = ${id}::uuid returning "failedInARow"`
  if (after?.failedInARow === FAILING_AFTER) await publishSubscription(tx, id)
}

/** It does not want to be told any more. */
export async function disableSubscription(tx: Tx, id: string, disabledBecause: string): Promise<void> {
  await tx.subscription.updateMany({ where: { id, enabled: true }, data: { enabled: false, disabledBecause } })
  await publishSubscription(tx, id)
}

/** Tells every open screen, once `tx` commits, that this subscription, or what became of what it was told, has changed. */
export function publishSubscription(tx: Tx, id: string): Promise<void> {
  return publish(tx, [{ topic: 'subscription', id, sessionId: null, version: Math.floor(Date.now() / 1000) }])
}

function refuseOtherAddress(url: string): void {
  const refused = whyNoReceiver(url)
  if (refused) throw invalid([{ path: 'url', message: refused }])
}

function missing(): AppError {
  return new AppError('not_found', 'There is no such subscription')
}
