import 'server-only'
import { z } from 'zod'
import { db, type Tx } from '@/lib/db'
import { env } from '@/lib/env'
import { AppError } from '@/lib/errors'
import { decodeCursor, encodeCursor } from '@/lib/http/cursor'
import type { HoldReason, Message, MessagePage } from '@/lib/sessions/model'
import type { Prisma } from '@/prisma/generated/client'

const shown = {
  author: { select: { id: true, name: true } },
  key: { select: { id: true, name: true } },
  outboxItem: { select: { state: true, availableAt: true, heldBecause: true } },
  failure: { select: { cause: true, code: true, text: true, remedy: true, resolvedAt: true } },
} satisfies Prisma.MessageInclude

/** Who wrote a reply: a person, or a program with an API key. */
export type Author = { authorId: string; keyId: null } | { authorId: null; keyId: string }

// A customer's message has no status, which SQL does not call different from any other.
/** All but what was taken back. */
export const kept = { OR: [{ status: null }, { status: { not: 'cancelled' } }] } satisfies Prisma.MessageWhereInput

/** What was said between the two: see `isStanding`. */
export const standing = {
  OR: [{ status: null }, { status: { notIn: ['rejected', 'failed', 'cancelled'] } }],
} satisfies Prisma.MessageWhereInput

type Row = Prisma.MessageGetPayload<{ include: typeof shown }>

export function toMessage(row: Row): Message {
  const stands = row.failure?.resolvedAt === null || ['rejected', 'failed', 'unknown'].includes(row.status ?? '')
  const failed = stands ? row.failure : null
  return {
    id: row.id,
    direction: row.direction,
    type: row.type,
    body: row.body,
    at: row.at.toISOString(),
    author: row.author ?? row.key,
    status: row.status,
    statusAt: row.statusAt?.toISOString() ?? null,
    providerMessageId: row.providerMessageId,
    attempts: row.attempts,
    holdUntil: goesAt(row),
    holdReason: waitsFor(row),
    failure: failed && { cause: failed.cause, code: failed.code, text: failed.text, remedy: failed.remedy },
    note: row.note ?? row.outboxItem?.heldBecause ?? null,
    intent: row.intent,
    clientKey: row.clientKey,
  }
}

/** When a message that waits will go; null when it is about to, or does not wait. */
function goesAt({ outboxItem }: Row): string | null {
  return outboxItem?.state === 'waiting' && outboxItem.availableAt > new Date() ? outboxItem.availableAt.toISOString() : null
}

function waitsFor({ at, attempts, outboxItem }: Row): HoldReason | null {
  if (outboxItem?.state === 'held') return 'stock'
  if (outboxItem?.state !== 'waiting') return null
  if (attempts > 0) return 'provider'
  return outboxItem.availableAt.getTime() - at.getTime() <= env().UNDO_SECONDS * 1000 ? 'undo' : 'turn'
}

/** Throws not_found. */
export async function getMessage(id: string): Promise<Message> {
  const row = await db().message.findUnique({ where: { id }, include: shown })
  if (!row) throw new AppError('not_found', 'There is no such message')
  return toMessage(row)
}

export async function getMessages(ids: string[]): Promise<Map<string, Message>> {
  const rows = await db().message.findMany({ where: { id: { in: ids } }, include: shown })
  return new Map(rows.map((row) => [row.id, toMessage(row)]))
}

const position = z.object({ at: z.iso.datetime(), seq: z.number().int() })

/** One page of a thread, oldest first, ending before `before`. Throws not_found for a session that does not exist. */
export async function listMessages(sessionId: string, { before, limit }: { before?: string; limit: number }): Promise<MessagePage> {
  if ((await db().session.count({ where: { id: sessionId } })) === 0) throw new AppError('not_found', 'There is no such session')
  const from = before === undefined ? null : decodeCursor(before, position)
  const rows = await db().message.findMany({
    where: { sessionId, ...(from && { OR: [{ at: { lt: from.at } }, { at: from.at, seq: { lt: from.seq } }] }) },
    include: shown,
    orderBy: [{ at: 'desc' }, { seq: 'desc' }],
    take: limit + 1,
  })
  const page = rows.slice(0, limit)
  const oldest = page.at(-1)
  const more = rows.length > limit && oldest
  return { items: page.reverse().map(toMessage), before: more ? encodeCursor({ at: oldest.at.toISOString(), seq: oldest.seq }) : null }
}

/** What arrived in a session after number `seq` and was not taken back, but for one author's own messages; oldest first, at most 50. */
export async function messagesSince(tx: Tx, since: { sessionId: string; seq: number; except: Author }): Promise<Message[]> {
  const { sessionId, seq, except } = since
  const byOthers = except.keyId
    ? { OR: [{ keyId: null }, { keyId: { not: except.keyId } }] }
    : { OR: [{ authorId: null }, { authorId: { not: except.authorId } }] }
  const rows = await tx.message.findMany({
    where: { sessionId, seq: { gt: seq }, AND: [byOthers, kept] },
    include: shown,
    orderBy: { seq: 'asc' },
    take: 50,
  })
  return rows.map(toMessage)
}
