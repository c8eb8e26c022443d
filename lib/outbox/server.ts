import 'server-only'
import { accountOf } from '@/lib/channels/server'
import { type Tx, transaction } from '@/lib/db'
import { holdReports, recordAccepted, settle } from '@/lib/delivery/server'
import { env } from '@/lib/env'
import { AppError } from '@/lib/errors'
import { diagnose } from '@/lib/failures/model'
import type { Diagnosed } from '@/lib/failures/server'
import { wake } from '@/lib/live/server'
import { log } from '@/lib/log'
import { setSendState } from '@/lib/messages/server'
import type { SendOutcome } from '@/lib/messaging/model'
import { GO_MARGIN_MS, nextTry, UNREACHABLE_MS } from './model'

/** How long a lease lasts unless renewed: what a dead worker held is known to be in doubt after this. */
const LEASE_SECONDS = 20

export interface Lease {
  messageId: string
  channelId: string
  recipient: string
  body: string
  attemptId: string
  number: number
}

/** Promises to send a text, in the transaction that adds its message. `recipient` is the contact's address as it was observed. */
export async function enqueue(
  tx: Tx,
  item: { messageId: string; sessionId: string; channelId: string; recipient: string; body: string },
): Promise<void> {
  await tx.outboxItem.create({ data: item })
  await wake(tx, 'outbox')
}

/**
 * Takes up to `most` messages that are due, the oldest of each session only, and commits that their call may begin. One whose window has
 * closed meanwhile is refused here instead, without a call.
 */
export function lease(most: number): Promise<Lease[]> {
  return transaction(async (tx) => {
    const due = await tx.$queryRaw<{ messageId: string; windowLeft: number | null }[]>`
      select o."messageId", extract(epoch from s."windowClosesAt" - now())::float8 * 1000 as "windowLeft"
      from "OutboxItem" o join "Session" s on s."id" = o."sessionId"
      where o."state" = 'waiting' and o."availableAt" <= now() and not exists (
        select 1 from "OutboxItem" e where e."sessionId" = o."sessionId" and e."state" <> 'done' and e."messageId" < o."messageId")
      order by o."availableAt" limit ${most} for update of o skip locked`
    const leases: Lease[] = []
    for (const { messageId, windowLeft } of due) {
      if (windowLeft === null || windowLeft < GO_MARGIN_MS) await refuseClosed(tx, messageId)
      else leases.push(await begin(tx, messageId))
    }
    return leases
  })
}

async function begin(tx: Tx, messageId: string): Promise<Lease> {
  const { attempts } = await tx.message.findUniqueOrThrow({ where: { id: messageId }, select: { attempts: true } })
  const number = attempts + 1
  const attempt = await tx.attempt.create({ data: { messageId, number }, select: { id: true } })
  const [item] = await tx.$queryRaw<{ channelId: string; recipient: string; body: string }[]>`
    update "OutboxItem" set "state" = 'leased', "leaseToken" = ${attempt.id}::uuid, "leasedUntil" = now() + make_interval(secs => ${LEASE_SECONDS})
    where "messageId" = ${messageId}::uuid returning "channelId", "recipient", "body"`
  if (!item) throw new Error('an outbox item vanished under its lock')
  await setSendState(tx, messageId, { sendState: 'sending', attempt: number })
  await settle(tx, messageId)
  return { messageId, attemptId: attempt.id, number, ...item }
}

async function refuseClosed(tx: Tx, messageId: string): Promise<void> {
  await finish(tx, messageId)
  await setSendState(tx, messageId, { sendState: 'rejected' })
  await settle(tx, messageId, { cause: 'window_closed', remedy: 'send_template', code: null, text: null })
}

/** Takes a message back that has not begun to go; false when it is too late. */
export async function withdraw(tx: Tx, messageId: string): Promise<boolean> {
  const { count } = await tx.outboxItem.updateMany({ where: { messageId, state: 'waiting' }, data: { state: 'done' } })
  if (count === 0) return false
  await setSendState(tx, messageId, { sendState: 'cancelled' })
  await settle(tx, messageId)
  return true
}

/** Calls the provider for a leased message and records how it ended. Never throws for what the provider does. */
export async function send(leased: Lease, signal: AbortSignal): Promise<void> {
  const outcome = await call(leased, signal)
  await insist(() => transaction((tx) => record(tx, leased, outcome)))
}

/** What the provider answered must not be lost to a database that restarts: it is written again for half a minute. */
async function insist(write: () => Promise<void>): Promise<void> {
  for (const waitMs of [100, 300, 1000, 3000, 5000, 10_000, 10_000]) {
    try {
      return await write()
    } catch (error) {
      log().warn({ err: error }, 'outbox: an outcome is written again')
      await new Promise((resolve) => setTimeout(resolve, waitMs))
    }
  }
  return write()
}

async function call({ channelId, recipient, body }: Lease, signal: AbortSignal): Promise<SendOutcome> {
  try {
    const { provider, account } = await accountOf(channelId)
    return await provider.sendText(account, { chatId: recipient, body }, { timeoutMs: env().SEND_TIMEOUT_SECONDS * 1000, signal })
  } catch (error) {
    return { kind: 'not_sent', reason: error instanceof AppError ? error.message : 'the call could not be prepared' }
  }
}

async function record(tx: Tx, leased: Lease, outcome: SendOutcome): Promise<void> {
  if (outcome.kind === 'accepted') await holdReports(tx, leased.channelId, [outcome.providerMessageId])
  await tx.$executeRaw`select 1 from "OutboxItem" where "messageId" = ${leased.messageId}::uuid for update`
  const attempt = await tx.attempt.findUnique({ where: { id: leased.attemptId }, select: { outcome: true } })
  // Already closed as unknown when its lease ran out: a late answer may still tell what became of it, and nothing else may.
  if (!attempt || (attempt.outcome !== null && attempt.outcome !== 'unknown')) return
  await closeAttempt(tx, leased.attemptId, outcome)
  const message = await tx.message.findUniqueOrThrow({
    where: { id: leased.messageId },
    select: { id: true, channelId: true, sendState: true },
  })
  const late = attempt.outcome === 'unknown'
  // An echo or a person has settled it while the call was under way.
  if (message.sendState !== 'sending' && !(late && message.sendState === 'unknown') && outcome.kind !== 'accepted')
    return finish(tx, message.id)
  if (late && (outcome.kind === 'throttled' || outcome.kind === 'not_sent')) return
  await conclude(tx, message, outcome)
}

async function conclude(tx: Tx, message: { id: string; channelId: string }, outcome: SendOutcome): Promise<void> {
  switch (outcome.kind) {
    case 'accepted':
      await finish(tx, message.id)
      await recordAccepted(tx, message, outcome.providerMessageId)
      return settle(tx, message.id)
    case 'rejected':
      return end(tx, message.id, 'rejected', diagnose({ ...outcome.error, httpStatus: outcome.httpStatus }))
    case 'unknown':
      return end(tx, message.id, 'unknown', { cause: 'unknown_outcome', remedy: 'check_first', code: null, text: outcome.reason })
    case 'throttled':
      return putBack(tx, message.id, outcome.retryAfterMs)
    case 'not_sent':
      return putBack(tx, message.id, null, outcome.reason)
  }
}

async function end(tx: Tx, messageId: string, sendState: 'rejected' | 'unknown', wrong: Diagnosed): Promise<void> {
  const { cause, remedy, code, text } = wrong
  await finish(tx, messageId)
  await setSendState(tx, messageId, { sendState })
  await settle(tx, messageId, { cause, remedy, code, text })
}

/** Nothing reached the customer and nothing will by itself: it goes again later, or is given up when nobody answers for too long. */
async function putBack(tx: Tx, messageId: string, retryAfterMs: number | null, unreachable?: string): Promise<void> {
  const item = await tx.outboxItem.findUniqueOrThrow({ where: { messageId }, include: { message: { select: { attempts: true } } } })
  const since = unreachable === undefined ? null : (item.unreachableSince ?? new Date())
  if (unreachable !== undefined && since && Date.now() - since.getTime() >= UNREACHABLE_MS) {
    return end(tx, messageId, 'rejected', { cause: 'provider_down', remedy: 'retry_later', code: null, text: unreachable })
  }
  const waitMs = retryAfterMs ?? nextTry(item.message.attempts)
  await tx.$executeRaw`
    update "OutboxItem" set "state" = 'waiting', "leaseToken" = null, "leasedUntil" = null, "unreachableSince" = ${since},
      "availableAt" = now() + make_interval(secs => ${waitMs / 1000}) where "messageId" = ${messageId}::uuid`
  await setSendState(tx, messageId, { sendState: 'queued' })
  await settle(tx, messageId)
}

async function finish(tx: Tx, messageId: string): Promise<void> {
  await tx.outboxItem.update({ where: { messageId }, data: { state: 'done', leaseToken: null, leasedUntil: null } })
}

async function closeAttempt(tx: Tx, id: string, outcome: SendOutcome): Promise<void> {
  const error = 'error' in outcome ? outcome.error : null
  await tx.attempt.update({
    where: { id },
    data: {
      endedAt: new Date(),
      outcome: outcome.kind,
      httpStatus: 'httpStatus' in outcome ? outcome.httpStatus : null,
      providerMessageId: outcome.kind === 'accepted' ? outcome.providerMessageId : null,
      code: error?.code ?? null,
      text: error?.text ?? ('reason' in outcome ? outcome.reason : null),
      raw: 'raw' in outcome ? outcome.raw : null,
    },
  })
}

/** Keeps the leases of a living worker. Those of a dead one run out. */
export async function renewLeases(leases: Lease[]): Promise<void> {
  if (leases.length === 0) return
  const tokens = leases.map((leased) => leased.attemptId)
  await transaction(
    (tx) => tx.$executeRaw`
    update "OutboxItem" set "leasedUntil" = now() + make_interval(secs => ${LEASE_SECONDS}) where "state" = 'leased' and "leaseToken" = any(${tokens}::uuid[])`,
  )
}

/** Leases that ran out: their call may have begun, so what became of it is unknown, and it is never made again. Returns how many. */
export function expireLeases(): Promise<number> {
  return transaction(async (tx) => {
    const lost = await tx.$queryRaw<{ messageId: string; leaseToken: string }[]>`
      select "messageId", "leaseToken" from "OutboxItem" where "state" = 'leased' and "leasedUntil" < now() for update skip locked`
    for (const { messageId, leaseToken } of lost) {
      const reason = 'the program was interrupted while this was being sent'
      await closeAttempt(tx, leaseToken, { kind: 'unknown', reason, httpStatus: null, raw: null })
      await end(tx, messageId, 'unknown', { cause: 'unknown_outcome', remedy: 'check_first', code: null, text: reason })
    }
    return lost.length
  })
}
