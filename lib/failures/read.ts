import 'server-only'
import { z } from 'zod'
import { db } from '@/lib/db'
import { decodeCursor, encodeCursor } from '@/lib/http/cursor'
import { getMessages } from '@/lib/messages/read'
import { sessionRows } from '@/lib/sessions/read'
import { Prisma } from '@/prisma/generated/client'
import { SOON_MS } from './model'
import type { FailureFilter, FailureList, FailureRow } from './rows'

type Page = FailureFilter & { cursor?: string; limit: number }

const position = z.object({ at: z.iso.datetime(), id: z.uuid() })

const isOpen = Prisma.sql`f."resolvedAt" is null`
const dueAt = Prisma.sql`coalesce(f."dueAt", f."since" + interval '1 hour')`
const isLate = Prisma.sql`${dueAt} <= now()`
const isSoon = Prisma.sql`${dueAt} > now() and ${dueAt} <= now() + make_interval(secs => ${SOON_MS / 1000})`

/** One page of failures, with how many stand open by cause, owner and due time. `q` looks in name, phone digits, chat address and text. */
export async function listFailures(asked: Page): Promise<FailureList> {
  const { at, isRising } = orderOf(asked)
  const after = asked.cursor === undefined ? null : decodeCursor(asked.cursor, position)
  const beyond =
    after && Prisma.sql`(${at}, f."messageId") ${isRising ? Prisma.sql`>` : Prisma.sql`<`} (${after.at}::timestamptz, ${after.id}::uuid)`
  const direction = isRising ? Prisma.sql`asc` : Prisma.sql`desc`
  const found = await db().$queryRaw<{ id: string; at: Date }[]>`
    select f."messageId" as "id", ${at} as "at" from "Failure" f
      join "Message" m on m."id" = f."messageId" join "Session" s on s."id" = f."sessionId" join "Contact" c on c."id" = s."contactId"
    where ${Prisma.join([...conditions(asked), beyond ?? Prisma.sql`true`], ' and ')}
    order by ${at} ${direction}, f."messageId" ${direction} limit ${asked.limit + 1}`
  const page = found.slice(0, asked.limit)
  const last = page.at(-1)
  const [items, open] = await Promise.all([rowsOf(page.map((row) => row.id)), countOpen(asked.latest)])
  return {
    items,
    ...open,
    nextCursor: found.length > asked.limit && last ? encodeCursor({ at: last.at.toISOString(), id: last.id }) : null,
  }
}

function orderOf({ state, order }: FailureFilter): { at: Prisma.Sql; isRising: boolean } {
  if (state === 'resolved') return { at: Prisma.sql`f."resolvedAt"`, isRising: false }
  return order === 'due' ? { at: dueAt, isRising: true } : { at: Prisma.sql`f."since"`, isRising: false }
}

function conditions({ state, cause, owner, due, q, latest }: FailureFilter): Prisma.Sql[] {
  return [
    state === 'open' ? isOpen : Prisma.sql`f."resolvedAt" is not null`,
    ...(cause ? [Prisma.sql`f."cause" = ${cause}::"FailureCause"`] : []),
    ...(owner === undefined ? [] : [owner === 'none' ? Prisma.sql`f."ownerId" is null` : Prisma.sql`f."ownerId" = ${owner}`]),
    ...(due ? [due === 'late' ? isLate : isSoon] : []),
    ...(q?.trim() ? [searched(q.trim())] : []),
    ...(latest && state === 'open' ? [isLatest] : []),
  ]
}

const isLatest = Prisma.sql`f."messageId" not in (
  select r."retryOfId" from "Failure" later join "Message" r on r."id" = later."messageId"
  where later."resolvedAt" is null and r."retryOfId" is not null)`

function searched(q: string): Prisma.Sql {
  const like = (text: string) => `%${text.replace(/[\\%_]/g, '\\$&')}%`
  const digits = q.replace(/\D/g, '').replace(/^00/, '')
  const byPhone = digits.length >= 3 && /^[\d\s+().-]+$/.test(q) ? Prisma.sql`or c."phone" like ${like(digits)}` : Prisma.empty
  return Prisma.sql`(c."name" ilike ${like(q)} or c."chatId" ilike ${like(q)} or m."body" ilike ${like(q)} ${byPhone})`
}

async function rowsOf(ids: string[]): Promise<FailureRow[]> {
  const found = await db().failure.findMany({ where: { messageId: { in: ids } }, include: { owner: { select: { id: true, name: true } } } })
  const sessionIds = found.map((failure) => failure.sessionId)
  const [messages, sessions, retries] = await Promise.all([getMessages(ids), sessionRows(sessionIds), retriesOf(ids, sessionIds)])
  const failures = new Map(found.map((failure) => [failure.messageId, failure]))
  return ids.flatMap((id) => {
    const failure = failures.get(id)
    const message = messages.get(id)
    const session = failure && sessions.get(failure.sessionId)
    if (!failure || !message || !session) return []
    const { cause, remedy, owner, resolution, since, dueAt, resolvedAt } = failure
    const times = { since: since.toISOString(), dueAt: dueAt?.toISOString() ?? null, resolvedAt: resolvedAt?.toISOString() ?? null }
    return [{ message, session, cause, remedy, owner, resolution, ...times, retry: retries.get(id) ?? null }]
  })
}

async function retriesOf(ids: string[], sessionIds: string[]): Promise<Map<string, NonNullable<FailureRow['retry']>>> {
  const rows = await db().message.findMany({
    where: { sessionId: { in: sessionIds }, retryOfId: { in: ids } },
    orderBy: { seq: 'asc' },
    select: { id: true, retryOfId: true, status: true },
  })
  return new Map(rows.flatMap(({ id, retryOfId, status }) => (retryOfId && status ? [[retryOfId, { id, status }]] : [])))
}

type Open = Pick<FailureList, 'counts' | 'owners' | 'due'>

async function countOpen(latest: boolean): Promise<Open> {
  const groups = await db().$queryRaw<
    { cause: keyof Open['counts']; ownerId: string | null; name: string | null; all: number; late: number; soon: number }[]
  >`
    select f."cause"::text as "cause", f."ownerId", u."name", count(*)::int as "all",
      (count(*) filter (where ${isLate}))::int as "late", (count(*) filter (where ${isSoon}))::int as "soon"
    from "Failure" f left join "User" u on u."id" = f."ownerId"
    where ${isOpen} and ${latest ? isLatest : Prisma.sql`true`} group by f."cause", f."ownerId", u."name"`
  const counts: Open['counts'] = {}
  const owners = new Map<string | null, Open['owners'][number]>()
  const due = { late: 0, soon: 0 }
  for (const { cause, ownerId, name, all, late, soon } of groups) {
    counts[cause] = (counts[cause] ?? 0) + all
    const owner = ownerId === null ? null : { id: ownerId, name: name ?? '' }
    owners.set(ownerId, { owner, count: (owners.get(ownerId)?.count ?? 0) + all })
    due.late += late
    due.soon += soon
  }
  return { counts, owners: [...owners.values()], due }
}
