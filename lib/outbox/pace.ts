import 'server-only'
import type { Tx } from '@/lib/db'
import { env } from '@/lib/env'
import { PAIR_PER_SECOND, type Pace, takeLeave } from './model'

/** Milliseconds until this message may go; 0 takes the leave. Spaces out what WhatsApp would refuse, to one customer and on one channel. */
export async function mayGoIn(tx: Tx, { sessionId, channelId }: { sessionId: string; channelId: string }): Promise<number> {
  const { PAIR_BURST, CHANNEL_RATE } = env()
  const toCustomer = await take(tx, `session ${sessionId}`, { atOnce: PAIR_BURST, perSecond: PAIR_PER_SECOND })
  if (toCustomer > 0) return toCustomer
  return take(tx, `channel ${channelId}`, { atOnce: CHANNEL_RATE, perSecond: CHANNEL_RATE })
}

async function take(tx: Tx, key: string, pace: Pace): Promise<number> {
  await tx.pace.createMany({ data: { key, tokens: pace.atOnce, at: new Date(0) }, skipDuplicates: true })
  const [row] = await tx.$queryRaw<{ tokens: number; at: Date; now: Date }[]>`
    select "tokens", "at", clock_timestamp() as "now" from "Pace" where "key" = ${key} for update`
  if (!row) throw new Error('a pace vanished under its lock')
  const { bucket, waitMs } = takeLeave(row, pace, row.now)
  await tx.pace.update({ where: { key }, data: bucket })
  return waitMs
}

/** A bucket nobody used for a while is full: it can go. */
export async function forgetPaces(tx: Tx): Promise<void> {
  await tx.$executeRaw`delete from "Pace" where "at" < now() - interval '1 hour'`
}
