import 'server-only'
import { z } from 'zod'
import { db } from '@/lib/db'
import { AppError } from '@/lib/errors'
import { decodeCursor, encodeCursor } from '@/lib/http/cursor'
import type { JournalFilter, JournalList } from './model'

const position = z.object({ id: z.string().regex(/^\d{1,18}$/) })

const shownBy: Record<JournalFilter, object> = { all: {}, waiting: { state: 'waiting' }, dead: { deadLetters: { some: {} } } }

/** One page of the journal, newest first, with what waits and what could not be worked out. Bodies are read one by one. */
export async function listJournal({
  filter,
  cursor,
  limit,
}: {
  filter: JournalFilter
  cursor?: string
  limit: number
}): Promise<JournalList> {
  const before = cursor === undefined ? null : BigInt(decodeCursor(cursor, position).id)
  const found = await db().journalEntry.findMany({
    where: { ...shownBy[filter], ...(before !== null && { id: { lt: before } }) },
    omit: { body: true },
    include: {
      channel: { select: { name: true } },
      deadLetters: { select: { path: true, reason: true }, orderBy: { id: 'asc' }, take: 20 },
    },
    orderBy: { id: 'desc' },
    take: limit + 1,
  })
  const page = found.slice(0, limit)
  const sizes = await sizesOf(page.map((entry) => entry.id))
  const items = page.map((entry) => ({
    id: String(entry.id),
    channelId: entry.channelId,
    channelName: entry.channel.name,
    receivedAt: entry.receivedAt.toISOString(),
    doneAt: entry.doneAt?.toISOString() ?? null,
    bytes: sizes.get(entry.id) ?? 0,
    state: entry.state,
    deadLetters: entry.deadLetters,
  }))
  const last = page.at(-1)
  const nextCursor = found.length > limit && last ? encodeCursor({ id: String(last.id) }) : null
  return { items, nextCursor, ...(await summary()) }
}

async function sizesOf(ids: bigint[]): Promise<Map<bigint, number>> {
  const rows = await db().$queryRaw<{ id: bigint; bytes: number }[]>`
    select "id", octet_length("body") as "bytes" from "JournalEntry" where "id" = any(${ids}::bigint[])`
  return new Map(rows.map((row) => [row.id, row.bytes]))
}

async function summary() {
  const [waiting, dead, newest, age] = await Promise.all([
    db().journalEntry.count({ where: { state: 'waiting' } }),
    db().journalEntry.count({ where: { deadLetters: { some: {} } } }),
    db().journalEntry.findFirst({ orderBy: { id: 'desc' }, select: { receivedAt: true } }),
    backlogSeconds(),
  ])
  return { counts: { waiting, dead }, backlogSeconds: age, lastReceivedAt: newest?.receivedAt.toISOString() ?? null }
}

/** One webhook body as it came. Throws not_found. */
export async function getJournalBody(id: bigint): Promise<{ id: string; body: string }> {
  const entry = await db().journalEntry.findUnique({ where: { id }, select: { body: true } })
  if (!entry) throw new AppError('not_found', 'There is no such entry')
  return { id: String(id), body: new TextDecoder().decode(entry.body) }
}

/** Age in seconds of the oldest webhook that is not worked off; 0 when there is none. */
export async function backlogSeconds(): Promise<number> {
  const [row] = await db().$queryRaw<{ age: number | null }[]>`
    select extract(epoch from clock_timestamp() - min("receivedAt"))::float8 as "age" from "JournalEntry" where "state" = 'waiting'`
  return Math.max(0, row?.age ?? 0)
}
