import 'server-only'
import type { Intent } from '@/lib/availability/model'
import { type Tx, transaction } from '@/lib/db'
import type { Folded, SendState } from '@/lib/delivery/model'
import { AppError } from '@/lib/errors'
import { readChoice } from '@/lib/leads/choices/model'
import type { Author } from '@/lib/messages/read'
import type { CustomerMessage, OwnMessage } from '@/lib/messaging/model'
import { noteCustomerMessages, openSessions } from '@/lib/sessions/arrivals'
import { type LockedSession, markSeen, noteMessageGone, noteOwnMessage, sessionChanged } from '@/lib/sessions/server'

/** A provider's clock that is further ahead of ours than this is not believed. */
const AHEAD_MS = 5 * 60_000

export interface Arrival {
  receivedAt: Date
  event: CustomerMessage
}

/** Adds customers' messages in their order of arrival, opening sessions and windows. An id seen before changes nothing. */
export async function recordInbound(tx: Tx, channelId: string, arrivals: Arrival[]): Promise<void> {
  const news = await unseen(tx, channelId, arrivals)
  if (news.length === 0) return
  const customers = news.map(({ event: { chatId, name, phone } }) => ({ chatId, name, phone }))
  const sessions = await openSessions(tx, channelId, customers)
  const rows = [...sessions.values()].flatMap((session) => joining(session, news))
  const added = await tx.message.createManyAndReturn({
    data: rows,
    skipDuplicates: true,
    select: { id: true, sessionId: true, seq: true, at: true },
  })
  const inOrder = added.toSorted((a, b) => a.seq - b.seq)
  const noted = [...sessions.values()].map((session) => ({
    session,
    messages: inOrder.filter(({ sessionId }) => sessionId === session.id),
  }))
  await noteCustomerMessages(
    tx,
    noted.filter(({ messages }) => messages.length > 0),
  )
  for (const { id, sessionId } of added) sessionChanged(tx, sessionId, [{ topic: 'message', id }])
}

async function unseen(tx: Tx, channelId: string, arrivals: Arrival[]): Promise<Arrival[]> {
  const ids = arrivals.map(({ event }) => event.providerMessageId)
  const known = await tx.message.findMany({ where: { channelId, providerMessageId: { in: ids } }, select: { providerMessageId: true } })
  const seen = new Set(known.map(({ providerMessageId }) => providerMessageId))
  return arrivals.filter(({ event }) => !seen.has(event.providerMessageId) && seen.add(event.providerMessageId))
}

function joining(session: LockedSession, arrivals: Arrival[]) {
  return arrivals
    .filter(({ event }) => event.chatId === session.chatId)
    .map(({ event, receivedAt }, before) => ({
      sessionId: session.id,
      channelId: session.channelId,
      seq: session.lastSeq + 1 + before,
      at: believed(event.at, receivedAt),
      direction: 'in' as const,
      type: event.type,
      body: event.body,
      choice: chosen(event),
      providerMessageId: event.providerMessageId,
    }))
}

/** What was tapped, by its id or by what stands on it; null when that is no button of ours. */
function chosen({ type, body, taps }: CustomerMessage): string | null {
  return [...taps, ...(type === 'button' && body !== null ? [body] : [])].find(readChoice) ?? null
}

/** Adds a message sent outside the desk, in a session that exists, and answers its id. The caller knows that it is none of ours. */
export async function recordElsewhere(tx: Tx, session: LockedSession, event: OwnMessage, receivedAt: Date): Promise<string> {
  const joined = { seq: session.lastSeq + 1, at: believed(event.at, receivedAt) }
  const { id } = await tx.message.create({
    data: {
      sessionId: session.id,
      channelId: session.channelId,
      ...joined,
      direction: 'out',
      type: event.type,
      body: event.body,
      providerMessageId: event.providerMessageId,
      sendState: 'accepted',
      status: 'accepted',
      statusAt: joined.at,
    },
    select: { id: true },
  })
  await noteOwnMessage(tx, session, { id, ...joined })
  sessionChanged(tx, session.id, [{ topic: 'message', id }])
  return id
}

export type NewReply = Author & {
  clientKey: string
  body: string
  suggestionId: string | null
  retryOfId: string | null
  type?: 'text' | 'template'
}

/** Adds an operator's reply, waiting to be sent, to a locked session. The caller has checked the client key. */
export async function addReply(tx: Tx, session: LockedSession, reply: NewReply): Promise<string> {
  const joined = { seq: session.lastSeq + 1, at: session.now }
  const { id } = await tx.message.create({
    data: {
      ...reply,
      ...joined,
      sessionId: session.id,
      channelId: session.channelId,
      direction: 'out',
      type: reply.type ?? 'text',
      sendState: 'queued',
      status: 'queued',
      statusAt: session.now,
    },
    select: { id: true },
  })
  await noteOwnMessage(tx, session, { id, ...joined })
  return id
}

/** What the outbox did with a message. Its shown status follows by `setStatus`. */
export async function setSendState(
  tx: Tx,
  messageId: string,
  change: { sendState: SendState; attempt?: number; providerMessageId?: string },
): Promise<void> {
  const { attempt, ...rest } = change
  await tx.message.update({ where: { id: messageId }, data: { ...rest, ...(attempt === undefined ? {} : { attempts: attempt }) } })
}

/** Stores a folded status; true when it differs from what stood there. */
export async function setStatus(tx: Tx, messageId: string, folded: Folded, note: string | null): Promise<boolean> {
  const changed = await tx.$executeRaw`
    update "Message" set "status" = ${folded.status}::"MessageStatus", "statusAt" = coalesce(${folded.at}, clock_timestamp()), "note" = ${note}
    where "id" = ${messageId}::uuid and ("status" <> ${folded.status}::"MessageStatus" or "note" is distinct from ${note})`
  return changed > 0
}

export async function setIntent(tx: Tx, messageId: string, intent: Intent): Promise<void> {
  await tx.message.update({ where: { id: messageId }, data: { intent } })
}

/** A person has seen the thread up to this message. Safe to repeat. Throws not_found. */
export async function seeMessage(sessionId: string, messageId: string): Promise<void> {
  await transaction(async (tx) => {
    const seen = await tx.message.findFirst({ where: { id: messageId, sessionId }, select: { seq: true } })
    if (!seen) throw new AppError('not_found', 'There is no such message in this session')
    await markSeen(tx, sessionId, seen.seq)
  })
}

/**
 * The provider's own copy of our message was taken for one sent outside the desk, because it overtook the answer of the send: it goes, and
 * ours stays. In a transaction that holds the session's lock.
 */
export async function absorbEcho(tx: Tx, channelId: string, providerMessageId: string, keptId: string): Promise<void> {
  const echo = await tx.message.findUnique({ where: { channelId_providerMessageId: { channelId, providerMessageId } } })
  if (!echo || echo.id === keptId || echo.clientKey !== null || echo.direction !== 'out') return
  const before = await tx.message.findFirst({ where: { sessionId: echo.sessionId, id: { not: echo.id } }, orderBy: { seq: 'desc' } })
  if (before) await noteMessageGone(tx, { sessionId: echo.sessionId, goneId: echo.id, before })
  await tx.message.delete({ where: { id: echo.id } })
}

/** Provider's time, unless it is missing or further ahead than clocks differ: then when it came. */
function believed(at: Date | null, receivedAt: Date): Date {
  return at && at.getTime() <= receivedAt.getTime() + AHEAD_MS ? at : receivedAt
}
