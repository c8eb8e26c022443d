import 'server-only'
import { type Tx, transaction } from '@/lib/db'
import { settle } from '@/lib/delivery/server'
import { setSendState } from '@/lib/messages/server'
import { GO_MARGIN_MS } from './model'
import { mayGoIn } from './pace'

/** How long a lease lasts unless renewed: what a dead worker held is known to be in doubt after this. */
const LEASE_SECONDS = 20

/** Leave to call the provider once for one message. Its attempt is the token that results are recorded by. */
export interface Lease {
  messageId: string
  channelId: string
  recipient: string
  body: string
  template: unknown
  buttons: unknown
  /** The suggestion to look at again, when the message waited. */
  suggestionId: string | null
  attemptId: string
  number: number
}

interface Due {
  messageId: string
  sessionId: string
  channelId: string
  paused: boolean
  closing: boolean
}

/**
 * Takes up to `most` messages that are due, the oldest of each session only, and commits that their call may begin. A text whose window has
 * closed meanwhile is refused here instead, without a call; one that would be too many at once waits.
 */
export function lease(most: number): Promise<Lease[]> {
  return transaction(async (tx) => {
    const due = await tx.$queryRaw<Due[]>`
      select * from (
        select o."messageId", o."sessionId", o."channelId", c."pausedAt" is not null as "paused",
          o."template" is null and coalesce(s."windowClosesAt" < now() + make_interval(secs => ${GO_MARGIN_MS / 1000}), true) as "closing"
        from "OutboxItem" o join "Session" s on s."id" = o."sessionId" join "Channel" c on c."id" = o."channelId"
        where o."state" = 'waiting' and o."availableAt" <= now() and (c."pausedAt" is null or s."windowClosesAt" < now() + interval '1 minute') and not exists (
          select 1 from "OutboxItem" e where e."sessionId" = o."sessionId" and e."state" in ('waiting', 'leased') and e."messageId" < o."messageId")
        order by o."availableAt" limit ${most} for update of o skip locked) due
      where "closing" or not "paused"`
    const leases: Lease[] = []
    for (const item of due) {
      if (item.closing) await refuseClosed(tx, item.messageId)
      else leases.push(...(await beginIfMay(tx, item)))
    }
    return leases
  })
}

async function beginIfMay(tx: Tx, item: Due): Promise<Lease[]> {
  const waitMs = await mayGoIn(tx, item)
  if (waitMs === 0) return [await begin(tx, item.messageId)]
  await tx.$executeRaw`update "OutboxItem" set "availableAt" = now() + make_interval(secs => ${waitMs / 1000}) where "messageId" = ${item.messageId}::uuid`
  return []
}

async function begin(tx: Tx, messageId: string): Promise<Lease> {
  const { attempts } = await tx.message.findUniqueOrThrow({ where: { id: messageId }, select: { attempts: true } })
  const number = attempts + 1
  const attempt = await tx.attempt.create({ data: { messageId, number }, select: { id: true } })
  const [item] = await tx.$queryRaw<Omit<Lease, 'messageId' | 'attemptId' | 'number'>[]>`
    update "OutboxItem" set "state" = 'leased', "leaseToken" = ${attempt.id}::uuid, "leasedUntil" = now() + make_interval(secs => ${LEASE_SECONDS})
    where "messageId" = ${messageId}::uuid returning "channelId", "recipient", "body", "template", "buttons",
      case when "createdAt" < now() - interval '1 second' then "suggestionId" end as "suggestionId"`
  if (!item) throw new Error('an outbox item vanished under its lock')
  await setSendState(tx, messageId, { sendState: 'sending', attempt: number })
  await settle(tx, messageId)
  return { messageId, attemptId: attempt.id, number, ...item }
}

async function refuseClosed(tx: Tx, messageId: string): Promise<void> {
  await tx.outboxItem.update({ where: { messageId }, data: { state: 'done' } })
  await setSendState(tx, messageId, { sendState: 'rejected' })
  await settle(tx, messageId, { cause: 'window_closed', remedy: 'send_template', code: null, text: null })
}

/** Keeps the leases of a living worker. Those of a dead one run out. */
export async function renewLeases(leases: Lease[]): Promise<void> {
  if (leases.length === 0) return
  const tokens = leases.map((leased) => leased.attemptId)
  await transaction(
    (tx) => tx.$executeRaw`
      update "OutboxItem" set "leasedUntil" = now() + make_interval(secs => ${LEASE_SECONDS})
      where "state" = 'leased' and "leaseToken" = any(${tokens}::uuid[])`,
  )
}
