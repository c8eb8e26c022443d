import 'server-only'
import { beforeCommit, type Tx, transaction } from '@/lib/db'
import { AppError } from '@/lib/errors'
import type { Change } from '@/lib/live/model'
import { publish, wake } from '@/lib/live/server'
import { Prisma } from '@/prisma/generated/client'

export interface LockedSession {
  id: string
  channelId: string
  contactId: string
  chatId: string
  name: string | null
  phone: string | null
  lastInboundAt: Date | null
  windowClosesAt: Date | null
  windowRefusedAt: Date | null
  lastSeq: number
  lastMessageId: string | null
  suggestionId: string | null
  /** The database's clock: the only one that decides about windows. */
  now: Date
}

const locked = Prisma.sql`
  select s."id", s."channelId", s."contactId", c."chatId", c."name", c."phone", s."lastInboundAt", s."windowClosesAt", s."windowRefusedAt",
         s."lastSeq", s."lastMessageId", s."suggestionId", clock_timestamp() as "now"
  from "Session" s join "Contact" c on c."id" = s."contactId"`

/** Locks a session until `tx` ends; null when there is none. Everything that changes a thread does this first. */
export async function lockSession(tx: Tx, id: string): Promise<LockedSession | null> {
  const [row] = await tx.$queryRaw<LockedSession[]>`${locked} where s."id" = ${id}::uuid for update of s`
  return row ?? null
}

/** The locked session of a customer, or null when they never wrote. */
export async function lockSessionOf(tx: Tx, channelId: string, chatId: string): Promise<LockedSession | null> {
  const [row] = await tx.$queryRaw<
    LockedSession[]
  >`${locked} where c."channelId" = ${channelId}::uuid and c."chatId" = ${chatId} for update of s`
  return row ?? null
}

/** The locked sessions of those of these customers who have one, by their `chatId`. All at once and in one order, so that two who do this never wait for each other. */
export async function lockSessionsOf(tx: Tx, channelId: string, chatIds: string[]): Promise<Map<string, LockedSession>> {
  const rows = await tx.$queryRaw<LockedSession[]>`
    ${locked} where c."channelId" = ${channelId}::uuid and c."chatId" = any(${chatIds}) order by s."id" for update of s`
  return new Map(rows.map((row) => [row.chatId, row]))
}

/**
 * A message of ours joined a locked session. It neither opens nor extends the window, and what was suggested is answered; what has not been looked
 * at yet still will be.
 */
export async function noteOwnMessage(tx: Tx, session: LockedSession, joined: { id: string; seq: number; at: Date }): Promise<void> {
  await tx.session.update({
    where: { id: session.id },
    data: { lastSeq: joined.seq, lastMessageId: joined.id, lastMessageAt: joined.at, suggestionId: null },
  })
}

/** A message is about to be removed: if it was the last one, `before` is again. */
export async function noteMessageGone(
  tx: Tx,
  gone: { sessionId: string; goneId: string; before: { id: string; at: Date } },
): Promise<void> {
  const { sessionId, goneId, before } = gone
  await tx.session.updateMany({
    where: { id: sessionId, lastMessageId: goneId },
    data: { lastMessageId: before.id, lastMessageAt: before.at },
  })
}

/**
 * The provider said of a message sent at `sentAt` that the window was closed: it is, whatever our clock says, until the customer writes
 * again. Where they have written since, that was another window.
 */
export async function closeWindow(tx: Tx, sessionId: string, sentAt: Date): Promise<void> {
  await tx.$executeRaw`
    update "Session" set "windowClosesAt" = least("windowClosesAt", now()), "windowRefusedAt" = now()
    where "id" = ${sessionId}::uuid and ("lastInboundAt" is null or "lastInboundAt" <= ${sentAt}::timestamptz)`
}

/** Shows another suggestion, or none, in a locked session. */
export async function showSuggestion(tx: Tx, sessionId: string, suggestionId: string | null): Promise<void> {
  await tx.session.update({ where: { id: sessionId }, data: { suggestionId } })
}

/** The customer's newest message is to be looked at, and a reply to it drafted. */
export async function askForDraft(tx: Tx, sessionId: string): Promise<void> {
  await tx.$executeRaw`update "Session" set "draftDueAt" = clock_timestamp() where "id" = ${sessionId}::uuid`
  await wake(tx, 'draft')
}

/** The messages up to `dueAt` have been looked at. A newer message has moved the mark and is looked at in turn. */
export async function draftLookedAt(tx: Tx, sessionId: string, dueAt: Date): Promise<boolean> {
  const { count } = await tx.session.updateMany({ where: { id: sessionId, draftDueAt: dueAt }, data: { draftDueAt: null } })
  return count > 0
}

type Told = Pick<Change, 'topic' | 'id'>

const changed = new WeakMap<Tx, Map<string, Told[]>>()

/**
 * Something in a session changed. Just before `tx` commits, once for all of its sessions: since when the customer waits and the open
 * failures are worked out anew, the version grows, and every screen is told about the session and about `also`.
 */
export function sessionChanged(tx: Tx, sessionId: string, also: Told[] = []): void {
  const sessions = changed.get(tx) ?? new Map<string, Told[]>()
  sessions.set(sessionId, [...(sessions.get(sessionId) ?? []), ...also])
  changed.set(tx, sessions)
  beforeCommit(tx, 'sessions', () => workOutChanged(tx, sessions))
}

async function workOutChanged(tx: Tx, sessions: Map<string, Told[]>): Promise<void> {
  const rows = await tx.$queryRaw<{ id: string; version: number }[]>`
    update "Session" s set
      "version" = s."version" + 1,
      "openFailures" = (select count(*) from "Failure" f where f."sessionId" = s."id" and f."resolvedAt" is null),
      "awaitingReplySince" = (
        select min(m."at") from "Message" m where m."sessionId" = s."id" and m."direction" = 'in' and m."seq" > coalesce((
          select max(o."seq") from "Message" o
          where o."sessionId" = s."id" and o."direction" = 'out' and o."status" not in ('rejected', 'failed', 'cancelled')), 0))
    where s."id" = any(${[...sessions.keys()]}::uuid[]) returning "id", "version"`
  const changes = rows.flatMap(({ id, version }) => {
    const told = new Map([{ topic: 'session' as const, id }, ...(sessions.get(id) ?? [])].map((one) => [`${one.topic} ${one.id}`, one]))
    return [...told.values()].map((one) => ({ ...one, sessionId: id, version }))
  })
  await publish(tx, changes)
}

/** The customer messages up to this one have been seen by a person. Safe to repeat; an older message lowers nothing. */
export async function markSeen(tx: Tx, sessionId: string, seq: number): Promise<void> {
  const changed = await tx.$executeRaw`
    update "Session" s set "seenSeq" = ${seq}, "unread" = (
      select count(*) from "Message" m where m."sessionId" = s."id" and m."direction" = 'in' and m."seq" > ${seq})
    where s."id" = ${sessionId}::uuid and s."seenSeq" < ${seq}`
  if (changed > 0) sessionChanged(tx, sessionId)
}

/** There is something to do again in a locked session that was put away. */
export async function takeUpAgain(tx: Tx, sessionId: string): Promise<void> {
  await tx.session.updateMany({ where: { id: sessionId, state: 'done' }, data: { state: 'open' } })
}

/** A person put the session away, or took it up again. Safe to repeat. Throws not_found. */
export async function setSessionState(sessionId: string, state: 'open' | 'done'): Promise<void> {
  await transaction(async (tx) => {
    if (!(await lockSession(tx, sessionId))) throw new AppError('not_found', 'There is no such session')
    await tx.session.update({ where: { id: sessionId }, data: { state, snoozedUntil: null } })
    sessionChanged(tx, sessionId)
  })
}
