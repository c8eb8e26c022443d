import 'server-only'
import { z } from 'zod'
import { db } from '@/lib/db'
import { decodeCursor, encodeCursor } from '@/lib/http/cursor'
import type { AliasFilter, AliasPage } from './model'

/** Every phrase that was learned with the product it means, the most often taught first. */
export function listPhrases(): Promise<{ phrase: string; sku: string }[]> {
  return db().learnedAlias.findMany({ select: { phrase: true, sku: true }, orderBy: [{ times: 'desc' }, { id: 'asc' }] })
}

const place = z.tuple([z.coerce.date(), z.uuid()])

/** What was learned, the newest first. */
export async function listAliases({ sku, q, cursor, limit }: AliasFilter & { cursor?: string; limit: number }): Promise<AliasPage> {
  const [at, id] = cursor === undefined ? [] : decodeCursor(cursor, place)
  const rows = await db().learnedAlias.findMany({
    where: {
      ...(sku && { sku }),
      AND: [
        at ? { OR: [{ updatedAt: { lt: at } }, { updatedAt: at, id: { lt: id } }] } : {},
        q ? { OR: [{ phrase: { contains: q.toLowerCase() } }, { sku: { contains: q, mode: 'insensitive' } }] } : {},
      ],
    },
    include: { by: { select: { id: true, name: true } }, message: { select: { sessionId: true } } },
    orderBy: [{ updatedAt: 'desc' }, { id: 'desc' }],
    take: limit + 1,
  })
  const shown = rows.slice(0, limit)
  const [products, alike] = await Promise.all([
    db().product.findMany({ where: { sku: { in: shown.map((row) => row.sku) } }, select: { sku: true, name: true } }),
    db().learnedAlias.findMany({ where: { phrase: { in: shown.map((row) => row.phrase) } }, select: { phrase: true, sku: true } }),
  ])
  const names = new Map(products.map((product) => [product.sku, product.name]))
  const last = shown.at(-1)
  return {
    items: shown.map((row) => ({
      id: row.id,
      phrase: row.phrase,
      sku: row.sku,
      productName: names.get(row.sku) ?? null,
      times: row.times,
      others: alike.filter((other) => other.phrase === row.phrase && other.sku !== row.sku).map((other) => other.sku),
      by: row.by,
      sessionId: row.message?.sessionId ?? null,
      createdAt: row.createdAt.toISOString(),
      updatedAt: row.updatedAt.toISOString(),
    })),
    nextCursor: last && rows.length > limit ? encodeCursor([last.updatedAt, last.id]) : null,
  }
}
