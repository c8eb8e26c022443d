import 'server-only'
import { z } from 'zod'
import { pauseChannel } from '@/lib/channels/alarms'
import { accountOf } from '@/lib/channels/server'
import { type Tx, transaction } from '@/lib/db'
import { holdReports, recordAccepted, settle } from '@/lib/delivery/server'
import { env } from '@/lib/env'
import { AppError } from '@/lib/errors'
import { diagnose } from '@/lib/failures/model'
import type { Diagnosed } from '@/lib/failures/server'
import { button } from '@/lib/leads/choices/model'
import { log } from '@/lib/log'
import { setSendState } from '@/lib/messages/server'
import { type SendOutcome, templateMessage } from '@/lib/messaging/model'
import { brokenPromise } from '@/lib/suggestions/promise'
import type { Lease } from './lease'
import { HELD, nextTry, UNREACHABLE_MS } from './model'

/** Calls the provider for a leased message and records how it ended. Never throws for what the provider does. */
export async function send(leased: Lease, signal: AbortSignal): Promise<void> {
  const broken = leased.suggestionId ? await brokenPromise(leased.suggestionId) : null
  if (broken !== null) return insist(() => transaction((tx) => hold(tx, leased, broken)))
  const outcome = await call(leased, signal)
  await insist(() => transaction((tx) => record(tx, leased, outcome)))
}

async function call({ channelId, recipient, body, template, buttons }: Lease, signal: AbortSignal): Promise<SendOutcome> {
  const options = { timeoutMs: env().SEND_TIMEOUT_SECONDS * 1000, signal }
  try {
    const { provider, account } = await accountOf(channelId)
    const to = { chatId: recipient, body }
    if (template !== null) return await provider.sendTemplate(account, { ...to, template: templateMessage.parse(template) }, options)
    if (buttons !== null) return await provider.sendButtons(account, { ...to, buttons: z.array(button).parse(buttons) }, options)
    return await provider.sendText(account, to, options)
  } catch (error) {
    return { kind: 'not_sent', reason: error instanceof AppError ? error.message : 'the call could not be prepared' }
  }
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

/** The stock has moved while the message waited: no call is made, and a person decides. */
async function hold(tx: Tx, { messageId, attemptId }: Lease, because: string): Promise<void> {
  await tx.$executeRaw`select 1 from "OutboxItem" where "messageId" = ${messageId}::uuid for update`
  const attempt = await tx.attempt.findUnique({ where: { id: attemptId }, select: { outcome: true } })
  // Its lease ran out meanwhile, and the message is in doubt already.
  if (attempt?.outcome !== null) return
  await closeAttempt(tx, attemptId, { kind: 'not_sent', reason: `${HELD}${because}` })
  await tx.outboxItem.update({ where: { messageId }, data: { state: 'held', heldBecause: because, leaseToken: null, leasedUntil: null } })
  await setSendState(tx, messageId, { sendState: 'queued' })
  await settle(tx, messageId)
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
  // An echo has settled it while the call was under way.
  const settled = message.sendState !== 'sending' && !(late && message.sendState === 'unknown')
  if (settled && outcome.kind !== 'accepted') return finish(tx, message.id)
  if (late && (outcome.kind === 'throttled' || outcome.kind === 'not_sent')) return
  await conclude(tx, message, outcome)
}

async function conclude(tx: Tx, message: { id: string; channelId: string }, outcome: SendOutcome): Promise<void> {
  switch (outcome.kind) {
    case 'accepted':
      await finish(tx, message.id)
      await recordAccepted(tx, message, outcome.providerMessageId)
      await settle(tx, message.id)
      return
    case 'rejected':
      return reject(tx, message, diagnose({ ...outcome.error, httpStatus: outcome.httpStatus }))
    case 'unknown':
      return end(tx, message.id, 'unknown', { cause: 'unknown_outcome', remedy: 'check_first', code: null, text: outcome.reason })
    case 'throttled':
      return putBack(tx, message.id, { waitMs: outcome.retryAfterMs })
    case 'not_sent':
      return putBack(tx, message.id, { waitMs: null, unreachable: outcome.reason })
  }
}

async function reject(tx: Tx, message: { id: string; channelId: string }, wrong: Diagnosed & { channelFault: boolean }): Promise<void> {
  await end(tx, message.id, 'rejected', wrong)
  if (wrong.channelFault) await pauseChannel(tx, message.channelId, wrong)
}

async function end(tx: Tx, messageId: string, sendState: 'rejected' | 'unknown', wrong: Diagnosed): Promise<void> {
  const { cause, remedy, code, text } = wrong
  await finish(tx, messageId)
  await setSendState(tx, messageId, { sendState })
  await settle(tx, messageId, { cause, remedy, code, text })
}

/** Nothing reached the customer and nothing will by itself: it goes again later, or is given up when nobody answers for too long. */
async function putBack(tx: Tx, messageId: string, { waitMs, unreachable }: { waitMs: number | null; unreachable?: string }): Promise<void> {
  const item = await tx.outboxItem.findUniqueOrThrow({ where: { messageId }, include: { message: { select: { attempts: true } } } })
  const since = unreachable === undefined ? null : (item.unreachableSince ?? new Date())
  if (unreachable !== undefined && since && Date.now() - since.getTime() >= UNREACHABLE_MS) {
    return end(tx, messageId, 'rejected', { cause: 'provider_down', remedy: 'retry_later', code: null, text: unreachable })
  }
  const pauseMs = waitMs ?? nextTry(item.message.attempts)
  await tx.$executeRaw`
    update "OutboxItem" set "state" = 'waiting', "leaseToken" = null, "leasedUntil" = null, "unreachableSince" = ${since},
      "availableAt" = now() + make_interval(secs => ${pauseMs / 1000}) where "messageId" = ${messageId}::uuid`
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
