import 'server-only'
import { z } from 'zod'
import type { DeadAlarm } from '@/lib/channels/alarm-list'
import { db, type Tx } from '@/lib/db'
import { AppError } from '@/lib/errors'
import { decodeCursor, encodeCursor } from '@/lib/http/cursor'
import { receiverOf } from '@/lib/subscriptions/model'
import type { Announcement as AnnouncementRow, AnnouncementAttempt as AttemptRow } from '@/prisma/generated/client'
import type { EventContact } from './model'
import type { AnnouncementDetail, AnnouncementList, AnnouncementState, Announcement as Shown } from './rows'

const position = z.object({ id: z.uuid() })

interface Wanted {
  subscriptionId?: string
  state?: AnnouncementState
  cursor?: string
  limit: number
}

type Row = AnnouncementRow & { subscription: { url: string }; attempts: AttemptRow[] }

/** One page of what was told to whom, the newest first. Bodies and earlier attempts are read one by one. */
export async function listAnnouncements({ subscriptionId, state, cursor, limit }: Wanted): Promise<AnnouncementList> {
  const before = cursor === undefined ? undefined : decodeCursor(cursor, position).id
  const found = await db().announcement.findMany({
    where: { subscriptionId, state: state === 'waiting' ? { in: ['waiting', 'leased'] } : state, id: before && { lt: before } },
    include: { subscription: { select: { url: true } }, attempts: { orderBy: { number: 'desc' }, take: 1 } },
    orderBy: { id: 'desc' },
    take: limit + 1,
  })
  const page = found.slice(0, limit)
  const last = page.at(-1)
  return { items: page.map(shown), nextCursor: found.length > limit && last ? encodeCursor({ id: last.id }) : null }
}

/** One announcement with its body and every attempt, the newest first. Throws not_found. */
export async function getAnnouncement(id: string): Promise<AnnouncementDetail> {
  const row = await db().announcement.findUnique({
    where: { id },
    include: { subscription: { select: { url: true } }, attempts: { orderBy: { number: 'desc' } } },
  })
  if (!row) throw new AppError('not_found', 'There is no such announcement')
  return { ...shown(row), body: row.body, attempts: row.attempts.map(attempted) }
}

/** Subscriptions for which something was given up that nobody has dealt with. */
export async function listDead(): Promise<DeadAlarm[]> {
  const rows = await db().$queryRaw<{ id: string; url: string; dead: number; since: Date }[]>`
    select s."id", s."url", count(*)::int as "dead", min(a."endedAt") as "since" from "Announcement" a
    join "Subscription" s on s."id" = a."subscriptionId" where a."state" = 'dead' group by s."id" order by s."createdAt"`
  return rows.map(({ id, url, dead, since }) => ({
    kind: 'announcements_dead',
    subscriptionId: id,
    receiver: receiverOf(url),
    dead,
    since: since.toISOString(),
  }))
}

/** Who the customer of a session is. */
export async function contactOf(tx: Tx, sessionId: string): Promise<Required<EventContact>> {
  const { contact } = await tx.session.findUniqueOrThrow({
    where: { id: sessionId },
    select: { contact: { select: { id: true, name: true, phone: true, chatId: true } } },
  })
  return contact
}

function shown(row: Row): Shown {
  const [last] = row.attempts
  return {
    id: row.id,
    subscriptionId: row.subscriptionId,
    receiver: receiverOf(row.subscription.url),
    type: row.type,
    state: row.state === 'leased' ? 'waiting' : row.state,
    at: row.at.toISOString(),
    dueAt: row.state === 'waiting' ? row.dueAt.toISOString() : null,
    endedAt: row.endedAt?.toISOString() ?? null,
    tries: last?.number ?? 0,
    lastAttempt: last ? attempted(last) : null,
  }
}

function attempted({ number, startedAt, endedAt, httpStatus, answer, error }: AttemptRow) {
  const ms = endedAt === null ? null : endedAt.getTime() - startedAt.getTime()
  return { number, at: startedAt.toISOString(), ms, httpStatus, answer, error }
}
