import 'server-only'
import { db, type Tx } from '@/lib/db'
import type { MessageStatus } from '@/lib/delivery/model'
import { env } from '@/lib/env'
import { askAfterMs, watchedAs } from './model'

/** While a message is being asked about nobody else asks; after a crash it is due again. */
const ASKING_SECONDS = 60

/** From now on this status is asked about, in place of the one before; a settled one no more. */
export async function watch(tx: Tx, messageId: string, status: MessageStatus): Promise<void> {
  const watched = watchedAs(status)
  const after = watched && askAfterMs(watched, 0, env().WATCHDOG_SECONDS)
  await stopAsking(tx, messageId)
  if (after !== null) await tx.deliveryWatch.create({ data: { messageId, dueAt: new Date(Date.now() + after) } })
}

/** Takes up to `most` messages that it is time to ask about, each for one asker. `step` counts from 1. */
export async function takeDue(most: number): Promise<{ messageId: string; step: number }[]> {
  return db().$queryRaw`
    update "DeliveryWatch" set "dueAt" = now() + make_interval(secs => ${ASKING_SECONDS}), "step" = "step" + 1 where "messageId" in (
      select "messageId" from "DeliveryWatch" where "dueAt" <= now() order by "dueAt" limit ${most} for update skip locked)
    returning "messageId", "step"`
}

export async function askNext(tx: Tx, messageId: string, dueAt: Date): Promise<void> {
  await tx.deliveryWatch.update({ where: { messageId }, data: { dueAt } })
}

export async function stopAsking(tx: Tx, messageId: string): Promise<void> {
  await tx.deliveryWatch.deleteMany({ where: { messageId } })
}
