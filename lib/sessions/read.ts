import 'server-only'
import { z } from 'zod'
import { db } from '@/lib/db'
import { AppError } from '@/lib/errors'
import { decodeCursor, encodeCursor } from '@/lib/http/cursor'
import { openPromisesOf } from '@/lib/leads/promises/read'
import { leadsOf } from '@/lib/leads/read'
import { kept } from '@/lib/messages/read'
import { toSuggestion } from '@/lib/suggestions/read'
import { viewersOf } from '@/lib/viewers/read'
import { Prisma } from '@/prisma/generated/client'
import {
  CLOSING_MS,
  SAFETY_MS,
  type SessionDetail,
  type SessionList,
  type SessionRow,
  type SessionView,
  type ViewCounts,
  WINDOW_MS,
  windowStateAt,
} from './model'

const PREVIEW_LENGTH = 140

const shown = {
  contact: true,
  assignee: { select: { id: true, name: true } },
  lastMessage: true,
  suggestion: true,
  promises: { where: { state: 'ready' }, select: { id: true }, take: 1 },
} satisfies Prisma.SessionInclude

type Row = Prisma.SessionGetPayload<{ include: typeof shown }>

function toRow(row: Row, now: Date): SessionRow {
  const { contact, lastMessage, suggestion } = row
  return {
    id: row.id,
    contact: { id: contact.id, name: contact.name, phone: contact.phone, chatId: contact.chatId },
    channelId: row.channelId,
    window: windowStateAt(row.windowClosesAt, now),
    windowClosesAt: row.windowClosesAt?.toISOString() ?? null,
    awaitingReplySince: row.awaitingReplySince?.toISOString() ?? null,
    unread: row.unread,
    assignee: row.assignee,
    state: row.state,
    lastMessage: lastMessage && {
      id: lastMessage.id,
      direction: lastMessage.direction,
      preview: previewOf(lastMessage.body, lastMessage.type),
      at: lastMessage.at.toISOString(),
      status: lastMessage.status,
    },
    suggestion: suggestion && toSuggestion(suggestion),
    hasFailure: row.openFailures > 0,
    isRestocked: row.promises.length > 0,
    version: row.version,
  }
}

/** One line of a message, cut between characters; the kind of content where there are no words. */
function previewOf(body: string | null, type: string): string {
  const line = body?.replace(/\s+/g, ' ').trim() ?? ''
  return line === '' ? `[${type}]` : [...line].slice(0, PREVIEW_LENGTH).join('')
}

export interface SessionFilter {
  view: SessionView
  q?: string
  assignee?: string
  cursor?: string
  limit: number
}

const closingSoon = Prisma.sql`now() + make_interval(secs => ${CLOSING_MS / 1000})`
const windowOpen = Prisma.sql`s."windowClosesAt" > now()`

/** What the customer was promised word of is back. */
const isRestocked = Prisma.sql`s."id" in (select "sessionId" from "RestockPromise" where "state" = 'ready')`
const isOwed = Prisma.sql`(s."awaitingReplySince" is not null or ${isRestocked})`

const inView: Record<SessionView, Prisma.Sql> = {
  needs_reply: Prisma.sql`s."state" = 'open' and ((${windowOpen} and s."awaitingReplySince" is not null) or ${isRestocked})`,
  waiting: Prisma.sql`s."state" = 'open' and ${windowOpen} and not ${isOwed}`,
  closing: Prisma.sql`s."state" = 'open' and ${windowOpen} and s."awaitingReplySince" is not null and s."windowClosesAt" < ${closingSoon}`,
  closed: Prisma.sql`s."state" <> 'done' and (s."windowClosesAt" is null or s."windowClosesAt" <= now())`,
  done: Prisma.sql`s."state" = 'done'`,
  all: Prisma.sql`true`,
}

// Who waits comes first, the soonest close before the others; then those whose window is lost; then the rest, newest first.
const rank = Prisma.sql`case when s."state" = 'done' or not ${isOwed} then 2 when ${windowOpen} then 0 else 1 end`
const urgency = Prisma.sql`case when s."state" <> 'done' and ${isOwed} and ${windowOpen}
  then extract(epoch from s."windowClosesAt") else -extract(epoch from coalesce(s."lastMessageAt", s."createdAt")) end`

const position = z.object({ rank: z.number().int(), urgency: z.string().regex(/^-?\d+(\.\d+)?$/), id: z.uuid() })

/** One page of a view, most urgent first, and what every view counts of this assignee. `q` looks in name, phone digits and chat address. */
export async function listSessions(filter: SessionFilter): Promise<SessionList> {
  const after = filter.cursor === undefined ? null : decodeCursor(filter.cursor, position)
  const found = await db().$queryRaw<{ id: string; rank: number; urgency: string }[]>`
    select "id", "rank", "order"::text as "urgency" from (
      select s."id", ${rank} as "rank", (${urgency})::numeric as "order" from "Session" s
      where ${inView[filter.view]} and ${searched(filter.q)} and ${assigned(filter.assignee)}) listed
    where ${after ? Prisma.sql`("rank", "order", "id") > (${after.rank}::int, ${after.urgency}::numeric, ${after.id}::uuid)` : Prisma.sql`true`}
    order by "rank", "order", "id" limit ${filter.limit + 1}`
  const page = found.slice(0, filter.limit)
  const last = page.at(-1)
  const [items, counts] = await Promise.all([rowsById(page.map((row) => row.id)), countViews(filter.assignee)])
  const nextCursor = found.length > filter.limit && last ? encodeCursor({ rank: last.rank, urgency: last.urgency, id: last.id }) : null
  return { items, nextCursor, counts }
}

/** Exactly these sessions, for screens that show them already; unknown ids are left out. */
export async function listSessionsById(ids: string[]): Promise<SessionList> {
  const [items, counts] = await Promise.all([rowsById(ids), countViews(undefined)])
  return { items, nextCursor: null, counts }
}

async function rowsById(ids: string[]): Promise<SessionRow[]> {
  const rows = await db().session.findMany({ where: { id: { in: ids } }, include: shown })
  const shownRows = await Promise.all(rows.map(withKept))
  const byId = new Map(shownRows.map((row) => [row.id, row]))
  const now = new Date()
  return ids.flatMap((id) => byId.get(id) ?? []).map((row) => toRow(row, now))
}

/** What was taken back is not the last that was said. */
async function withKept<Shown extends Row>(row: Shown): Promise<Shown> {
  if (row.lastMessage?.status !== 'cancelled') return row
  const lastMessage = await db().message.findFirst({ where: { sessionId: row.id, ...kept }, orderBy: { seq: 'desc' } })
  return { ...row, lastMessage }
}

/** Whether a window closed between this text and the customer's next message: it was meant for another day. */
async function isKept({ sessionId, updatedAt }: { sessionId: string; updatedAt: Date }): Promise<boolean> {
  const next = await db().message.findFirst({ where: { sessionId, direction: 'in', at: { gt: updatedAt } }, orderBy: { at: 'asc' } })
  if (!next) return false
  const before = await db().message.findFirst({ where: { sessionId, direction: 'in', at: { lte: updatedAt } }, orderBy: { at: 'desc' } })
  return before !== null && next.at.getTime() - before.at.getTime() > WINDOW_MS - SAFETY_MS
}

function searched(q: string | undefined): Prisma.Sql {
  const words = q?.trim() ?? ''
  if (words === '') return Prisma.sql`true`
  const like = (text: string) => `%${text.replace(/[\\%_]/g, '\\$&')}%`
  const digits = words.replace(/\D/g, '').replace(/^00/, '')
  const byPhone = digits.length >= 3 && /^[\d\s+().-]+$/.test(words) ? Prisma.sql`or c."phone" like ${like(digits)}` : Prisma.empty
  return Prisma.sql`s."contactId" in (
    select c."id" from "Contact" c where c."name" ilike ${like(words)} or c."chatId" ilike ${like(words)} ${byPhone})`
}

function assigned(assignee: string | undefined): Prisma.Sql {
  if (assignee === undefined) return Prisma.sql`true`
  return assignee === 'none' ? Prisma.sql`s."assigneeId" is null` : Prisma.sql`s."assigneeId" = ${assignee}`
}

async function countViews(assignee: string | undefined): Promise<ViewCounts> {
  const [counts] = await db().$queryRaw<ViewCounts[]>`
    select count(*) filter (where ${inView.needs_reply})::int as "needs_reply", count(*) filter (where ${inView.waiting})::int as "waiting",
           count(*) filter (where ${inView.closing})::int as "closing", count(*) filter (where ${inView.closed})::int as "closed",
           count(*) filter (where ${inView.done})::int as "done", count(*)::int as "all",
           (select count(*)::int from "Failure" where "resolvedAt" is null) as "failed"
    from "Session" s where ${assigned(assignee)}`
  return counts ?? { needs_reply: 0, waiting: 0, closing: 0, closed: 0, done: 0, all: 0, failed: 0 }
}

/** Everything about one session that its thread does not hold. `personId` decides whose draft, and who the others are. Throws not_found. */
export async function getSession(id: string, personId: string): Promise<SessionDetail> {
  const row = await db().session.findUnique({
    where: { id },
    include: {
      ...shown,
      channel: { select: { name: true } },
      drafts: { where: { userId: personId } },
      suggestions: { where: { language: { not: null } }, orderBy: { version: 'desc' }, take: 1, select: { language: true } },
      messages: { orderBy: { at: 'asc' }, take: 1, where: { direction: 'in' }, select: { at: true } },
    },
  })
  if (!row) throw new AppError('not_found', 'There is no such session')
  const [draft] = row.drafts
  const [leads, promises, viewers] = await Promise.all([leadsOf(id), openPromisesOf(id), viewersOf(id, personId)])
  return {
    ...toRow(await withKept(row), new Date()),
    lastMessageId: row.lastMessageId,
    draft: draft?.body ?? null,
    draftIsKept: draft !== undefined && (await isKept(draft)),
    language: row.suggestions[0]?.language ?? null,
    viewers,
    leads,
    promises,
    channelName: row.channel.name,
    firstWroteAt: row.messages[0]?.at.toISOString() ?? null,
  }
}

/** Rows for lists of other things, such as failures. */
export async function sessionRows(ids: string[]): Promise<Map<string, SessionRow>> {
  return new Map((await rowsById([...new Set(ids)])).map((row) => [row.id, row]))
}
