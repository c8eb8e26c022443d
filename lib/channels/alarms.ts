import 'server-only'
import { db, type Tx, transaction } from '@/lib/db'
import { AppError } from '@/lib/errors'
import type { FailureCause } from '@/lib/failures/model'
import { wake } from '@/lib/live/server'
import type { Channel as ChannelRow } from '@/prisma/generated/client'
import type { ChannelAlarm } from './alarm-list'
import { publishChannel } from './server'

/** So many things found by asking, with no status by webhook between them, mean that the webhook is down. */
const WEBHOOK_DOWN_AFTER = 3

/** Every message of this channel would meet the same fault: nothing goes until a person has mended it. The first fault is the one told. */
export async function pauseChannel(tx: Tx, channelId: string, fault: { cause: FailureCause; text: string | null }): Promise<void> {
  const { count } = await tx.channel.updateMany({
    where: { id: channelId, pausedAt: null },
    data: { pausedAt: new Date(), pauseCause: fault.cause, pauseText: fault.text },
  })
  if (count > 0) await publishChannel(tx, channelId)
}

/** A person says that the fault is mended: what waited goes. Safe to repeat. Throws not_found. */
export async function resumeChannel(channelId: string): Promise<void> {
  await transaction(async (tx) => {
    const { count } = await tx.channel.updateMany({ where: { id: channelId }, data: { pausedAt: null, pauseCause: null, pauseText: null } })
    if (count === 0) throw new AppError('not_found', 'There is no such channel')
    await publishChannel(tx, channelId)
    await wake(tx, 'outbox')
  })
}

/** A status came by webhook: the webhook is alive. */
export async function notePushed(tx: Tx, channelId: string): Promise<void> {
  const { count } = await tx.channel.updateMany({ where: { id: channelId, missedPushes: { gt: 0 } }, data: { missedPushes: 0 } })
  if (count > 0) await publishChannel(tx, channelId)
}

/** Asking found `found` things that no webhook had brought. */
export async function noteMissed(tx: Tx, channelId: string, found = 1): Promise<void> {
  await tx.channel.update({ where: { id: channelId }, data: { missedPushes: { increment: found } } })
  await publishChannel(tx, channelId)
}

/** The webhook was registered anew: whether that has mended it, the next statuses tell. */
export async function forgetMissed(tx: Tx, channelId: string): Promise<void> {
  await tx.channel.update({ where: { id: channelId }, data: { missedPushes: 0 } })
  await publishChannel(tx, channelId)
}

/** What stands in the way of whole channels, for everybody who works on them. */
export async function listAlarms(): Promise<{ items: ChannelAlarm[] }> {
  const channels = await db().channel.findMany({
    where: { OR: [{ pausedAt: { not: null } }, { missedPushes: { gte: WEBHOOK_DOWN_AFTER } }] },
    include: { _count: { select: { outbox: { where: { state: 'waiting' } } } } },
    orderBy: { createdAt: 'asc' },
  })
  return { items: channels.flatMap((channel) => [...pauseOf(channel), ...silenceOf(channel)]) }
}

type Row = ChannelRow & { _count: { outbox: number } }

function onChannel({ id, name, _count }: Row) {
  return { channelId: id, channelName: name, waiting: _count.outbox }
}

function pauseOf(row: Row): ChannelAlarm[] {
  const { pausedAt, pauseCause, pauseText } = row
  if (!pausedAt || !pauseCause) return []
  return [{ kind: 'paused', ...onChannel(row), since: pausedAt.toISOString(), cause: pauseCause, text: pauseText }]
}

function silenceOf(row: Row): ChannelAlarm[] {
  const { missedPushes, lastWebhookAt } = row
  if (missedPushes < WEBHOOK_DOWN_AFTER) return []
  return [{ kind: 'webhook_down', ...onChannel(row), since: lastWebhookAt?.toISOString() ?? null, found: missedPushes }]
}
