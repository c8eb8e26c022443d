import 'server-only'
import { db, type Tx, transaction } from '@/lib/db'
import { callOut, type OutboundResult } from '@/lib/http/outbound'
import { waitAsked } from '@/lib/http/retry-after'
import { receiverGuard } from '@/lib/subscriptions/guard'
import { secretsOf } from '@/lib/subscriptions/secrets'
import { disableSubscription, noteFailed, noteTaken, publishSubscription } from '@/lib/subscriptions/server'
import type { Lease } from './lease'
import { nextTryMs, saysTaken } from './model'
import { signatureHeaders } from './signature'

const TIMEOUT_MS = 10_000
const MOST_BYTES = 65_536
const MOST_KEPT = 1000
const GONE = 410
/** The longest pause that a receiver is believed to want. */
const LONGEST_PAUSE_MS = 24 * 3600_000

interface Outcome {
  httpStatus: number | null
  answer: string | null
  /** Null when it was taken. */
  error: string | null
}

/** Calls a subscriber for a leased announcement and records what came of it. Never throws for what the subscriber does. */
export async function deliver(leased: Lease, signal: AbortSignal): Promise<void> {
  const subscription = await db().subscription.findUnique({ where: { id: leased.subscriptionId } })
  // Removed meanwhile, with all that it was to be told.
  if (!subscription) return
  const secrets = secretsOf(subscription)
  const result = secrets.length === 0 ? null : await call(leased, { url: subscription.url, secrets, signal })
  const askedMs = result?.kind === 'answered' ? (waitAsked(result.headers['retry-after']) ?? 0) : 0
  await transaction((tx) => record(tx, leased, { outcome: result ? outcomeOf(result) : unreadable, askedMs }))
}

const unreadable: Outcome = {
  httpStatus: null,
  answer: null,
  error: 'its secret was encrypted with another AUTH_SECRET: rotate it to get a new one',
}

async function call(
  { id, body }: Lease,
  { url, secrets, signal }: { url: string; secrets: string[]; signal: AbortSignal },
): Promise<OutboundResult> {
  const headers = {
    'content-type': 'application/json',
    'user-agent': 'Stockreply',
    ...signatureHeaders({ id, at: new Date(), body }, secrets),
  }
  const request = {
    method: 'POST',
    url,
    headers,
    body,
    timeoutMs: TIMEOUT_MS,
    mostBytes: MOST_BYTES,
    guard: receiverGuard(),
    signal,
  } as const
  return callOut(request)
}

function outcomeOf(result: OutboundResult): Outcome {
  if (result.kind === 'not_sent') return { httpStatus: null, answer: null, error: result.reason }
  const answer = result.kind === 'answered' ? excerpt(result.text) : null
  if (saysTaken(result.status)) return { httpStatus: result.status, answer, error: null }
  const isElsewhere = result.status !== null && result.status >= 300 && result.status < 400
  const refused = isElsewhere ? 'it answered with another address, which is not followed' : `it answered ${result.status}`
  return { httpStatus: result.status, answer, error: result.kind === 'broken' ? result.reason : refused }
}

/** PostgreSQL keeps no NUL in a text. */
function excerpt(text: string): string | null {
  return text.replaceAll('\0', '').slice(0, MOST_KEPT) || null
}

/** `askedMs`: so long, in milliseconds, the receiver wants to be left alone; 0 where it does not say. */
interface Told {
  outcome: Outcome
  askedMs: number
}

async function record(tx: Tx, leased: Lease, { outcome, askedMs }: Told): Promise<void> {
  const [held] = await tx.$queryRaw<{ id: string }[]>`
    select "id" from "Announcement" where "id" = ${leased.id}::uuid and "leaseToken" = ${leased.attemptId}::uuid for update`
  // Its lease ran out and it has been put back: it is told again, which a receiver sees by the id.
  if (!held) return
  await tx.announcementAttempt.update({ where: { id: leased.attemptId }, data: { ...outcome, endedAt: new Date() } })
  if (outcome.error === null) await conclude(tx, leased, 'delivered')
  else await failed(tx, leased, { outcome, askedMs })
}

async function failed(tx: Tx, leased: Lease, { outcome: { httpStatus }, askedMs }: Told): Promise<void> {
  await noteFailed(tx, leased.subscriptionId)
  const planned = httpStatus === GONE ? null : nextTryMs(leased.tries, Math.random())
  if (httpStatus === GONE) await disableSubscription(tx, leased.subscriptionId, 'It answered that it is gone for good (410)')
  if (planned === null) return conclude(tx, leased, 'dead')
  const pauseMs = Math.max(planned, Math.min(askedMs, LONGEST_PAUSE_MS))
  if (askedMs > 0)
    await tx.$executeRaw`
      update "Announcement" set "dueAt" = greatest("dueAt", now() + make_interval(secs => ${pauseMs / 1000}))
      where "subscriptionId" = ${leased.subscriptionId}::uuid and "state" = 'waiting'`
  await tx.$executeRaw`
    update "Announcement" set "state" = 'waiting', "leaseToken" = null, "leasedUntil" = null,
      "dueAt" = now() + make_interval(secs => ${pauseMs / 1000}) where "id" = ${leased.id}::uuid`
}

async function conclude(tx: Tx, { id, subscriptionId }: Lease, state: 'delivered' | 'dead'): Promise<void> {
  await tx.announcement.update({ where: { id }, data: { state, endedAt: new Date(), leaseToken: null, leasedUntil: null } })
  if (state === 'delivered') await noteTaken(tx, subscriptionId)
  else await publishSubscription(tx, subscriptionId)
}
