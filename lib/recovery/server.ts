import 'server-only'
import { noteMissed } from '@/lib/channels/alarms'
import { accountOf } from '@/lib/channels/server'
import { db, transaction } from '@/lib/db'
import { AppError } from '@/lib/errors'
import { applyFound } from '@/lib/inbox/server'
import { log } from '@/lib/log'
import type { HistoryPage } from '@/lib/messaging/model'

const EVERY_SECONDS = 60

/**
 * Catches what no webhook brought: reads each channel's history on from where it stands, one worker at a time, about every minute. A channel
 * seen for the first time starts at its newest message, so nothing old is brought in; one without a history is left alone.
 */
export async function recoverGaps(): Promise<void> {
  const due = await db().$queryRaw<{ id: string; historyCursor: number | null }[]>`
    update "Channel" set "historyReadAt" = now() where "historyReadAt" is null or "historyReadAt" < now() - make_interval(secs => ${EVERY_SECONDS})
    returning "id", "historyCursor"`
  for (const { id, historyCursor } of due) await recover(id, historyCursor)
}

async function recover(channelId: string, cursor: number | null): Promise<void> {
  try {
    const { provider, account } = await accountOf(channelId)
    const page = await provider.historyAfter(account, cursor)
    if (page) await apply(channelId, page)
  } catch (error) {
    if (!(error instanceof AppError)) log().warn({ err: error, channelId }, 'recovery: history not read')
  }
}

async function apply(channelId: string, { events, cursor }: HistoryPage): Promise<void> {
  const missed = events.length > 0 ? await applyFound(channelId, events) : 0
  await transaction(async (tx) => {
    await tx.channel.update({ where: { id: channelId }, data: { historyCursor: cursor } })
    if (missed > 0) await noteMissed(tx, channelId, missed)
  })
  if (missed > 0) log().warn({ channelId, missed }, 'recovery: found what no webhook brought')
}
