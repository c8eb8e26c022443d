import 'server-only'
import { noteMissed } from '@/lib/channels/alarms'
import { channelsToRead, noteHistoryRead } from '@/lib/channels/history'
import { accountOf } from '@/lib/channels/server'
import { db, transaction } from '@/lib/db'
import { AppError } from '@/lib/errors'
import { append } from '@/lib/journal/server'
import { log } from '@/lib/log'
import type { HistoryPage, ProviderEvent } from '@/lib/messaging/model'

/** A message younger than this may still be on its way by webhook: it is no sign that the webhook is down. */
const ON_ITS_WAY_MS = 60_000

/**
 * Catches what no webhook brought: reads each channel's history on from where it stands, about every minute, and puts what is not known into
 * the journal, as if a webhook had brought it. A channel seen for the first time starts at its newest message, so nothing old comes in; one
 * without a history is left alone.
 */
export async function recoverGaps(): Promise<void> {
  await Promise.all((await channelsToRead()).map(recover))
}

async function recover({ id, historyCursor }: { id: string; historyCursor: number | null }): Promise<void> {
  try {
    const { provider, account } = await accountOf(id)
    const page = await provider.historyAfter(account, historyCursor)
    if (page) await bringIn(id, page)
  } catch (error) {
    if (!(error instanceof AppError)) log().warn({ err: error, channelId: id }, 'recovery: history not read')
  }
}

async function bringIn(channelId: string, { body, events, cursor }: HistoryPage): Promise<void> {
  const missed = await unknownOf(channelId, events)
  if (missed.length > 0) await append(channelId, Buffer.from(JSON.stringify(body)))
  const late = missed.filter(
    (event) => event.at !== null && Date.now() - event.at.getTime() > ON_ITS_WAY_MS && event.kind === 'customer_message',
  ).length
  await transaction(async (tx) => {
    await noteHistoryRead(tx, channelId, cursor)
    if (late > 0) await noteMissed(tx, channelId, late)
  })
  if (late > 0) log().warn({ channelId, late }, 'recovery: found what no webhook brought')
}

type Written = Extract<ProviderEvent, { kind: 'customer_message' | 'own_message' }>

async function unknownOf(channelId: string, events: ProviderEvent[]): Promise<Written[]> {
  const written = events.filter((event): event is Written => event.kind === 'customer_message' || event.kind === 'own_message')
  const ids = written.map((event) => event.providerMessageId)
  const known = await db().message.findMany({ where: { channelId, providerMessageId: { in: ids } }, select: { providerMessageId: true } })
  const knownIds = new Set(known.map((message) => message.providerMessageId))
  return written.filter((event) => !knownIds.has(event.providerMessageId))
}
