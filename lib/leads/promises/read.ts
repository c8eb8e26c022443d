import 'server-only'
import { z } from 'zod'
import { db } from '@/lib/db'
import { decodeCursor, encodeCursor } from '@/lib/http/cursor'
import { type PromiseList, promiseList, promiseState, type RestockPromise } from '@/lib/leads/model'
import type { Prisma } from '@/prisma/generated/client'

const shown = {
  session: { select: { windowClosesAt: true, contact: { select: { id: true, name: true, phone: true, chatId: true } } } },
} satisfies Prisma.RestockPromiseInclude

function toPromise(row: Prisma.RestockPromiseGetPayload<{ include: typeof shown }>): RestockPromise {
  const { id, state, leadId, sessionId, session, quantity, consent } = row
  return {
    id,
    state,
    leadId,
    sessionId,
    contact: session.contact,
    product: { sku: row.sku, name: row.productName },
    quantity,
    consent,
    createdAt: row.createdAt.toISOString(),
    expiresAt: row.expiresAt.toISOString(),
    readyAt: row.readyAt?.toISOString() ?? null,
    windowClosesAt: session.windowClosesAt?.toISOString() ?? null,
  }
}

const position = z.object({ at: z.iso.datetime(), id: z.uuid() })

/** One page of promises, the oldest first: who waits longest is told first. */
export async function listPromises(asked: { state?: RestockPromise['state']; cursor?: string; limit: number }): Promise<PromiseList> {
  const { state, limit } = asked
  const after = asked.cursor === undefined ? null : decodeCursor(asked.cursor, position)
  const beyond = after && { OR: [{ createdAt: { gt: after.at } }, { createdAt: after.at, id: { gt: after.id } }] }
  const [rows, groups] = await Promise.all([
    db().restockPromise.findMany({
      where: { state, ...beyond },
      include: shown,
      orderBy: [{ createdAt: 'asc' }, { id: 'asc' }],
      take: limit + 1,
    }),
    db().restockPromise.groupBy({ by: ['state'], _count: { _all: true } }),
  ])
  const page = rows.slice(0, limit)
  const last = page.at(-1)
  const counted = promiseState.options.map((one) => [one, groups.find((group) => group.state === one)?._count._all ?? 0])
  return {
    items: page.map(toPromise),
    nextCursor: rows.length > limit && last ? encodeCursor({ at: last.createdAt.toISOString(), id: last.id }) : null,
    counts: promiseList.shape.counts.parse(Object.fromEntries(counted)),
  }
}

/** The promises to one customer that stand open, oldest first. */
export async function openPromisesOf(sessionId: string): Promise<RestockPromise[]> {
  const rows = await db().restockPromise.findMany({
    where: { sessionId, state: { in: ['waiting', 'ready'] } },
    include: shown,
    orderBy: [{ createdAt: 'asc' }, { id: 'asc' }],
  })
  return rows.map(toPromise)
}

/** Throws when there is none. */
export async function getPromise(id: string): Promise<RestockPromise> {
  return toPromise(await db().restockPromise.findUniqueOrThrow({ where: { id }, include: shown }))
}
