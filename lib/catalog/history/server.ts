import 'server-only'
import { z } from 'zod'
import type { Asker } from '@/lib/auth/model'
import { db, type Tx } from '@/lib/db'
import { AppError } from '@/lib/errors'
import { decodeCursor, encodeCursor } from '@/lib/http/cursor'
import { type ChangedBy, type Stock, type StockHistory, stock } from './model'

/** Whose doing a change of stock is; `userId` null where it is no person of the desk. */
export interface StockActor {
  source: ChangedBy
  userId: string | null
  keyId?: string
}

/** The person, or the program with its key, who asks over a route. */
export function actorOf(asker: Asker): StockActor {
  return asker.isKey ? { source: 'api', userId: null, keyId: asker.id } : { source: 'person', userId: asker.id }
}

interface Change {
  sku: string
  before: Stock | null
  after: Stock | null
}

/** Keeps what became of the stock of these products; what only has another name or price leaves no trace. Written with the products, in one transaction. */
export async function noteStockChanges(tx: Tx, { source, userId, keyId }: StockActor, all: Change[]): Promise<void> {
  const changes = all.filter(({ before, after }) => textOf(before) !== textOf(after))
  if (changes.length === 0) return
  await tx.$executeRaw`
    insert into "StockChange" ("sku", "source", "userId", "keyId", "before", "after")
    select c."sku", ${source}::"StockChangedBy", ${userId}, ${keyId ?? null}::uuid, nullif(c."before", 'null'), nullif(c."after", 'null')
    from jsonb_to_recordset(${JSON.stringify(changes)}::jsonb) as c("sku" text, "before" jsonb, "after" jsonb)`
}

function textOf(state: Stock | null): string {
  return JSON.stringify(
    state && [state.quantity, state.restockAt, state.label, state.locations.map(({ name, quantity }) => [name, quantity])],
  )
}

/** What became of a product's stock, newest first. Throws `not_found` when there never was such a product. */
export async function listStockChanges(sku: string, { cursor, limit }: { cursor?: string; limit: number }): Promise<StockHistory> {
  const before = cursor === undefined ? undefined : decodeCursor(cursor, z.coerce.bigint())
  const rows = await db().stockChange.findMany({
    where: { sku, id: { lt: before } },
    orderBy: { id: 'desc' },
    take: limit + 1,
    include: { user: { select: { id: true, name: true } }, key: { select: { id: true, name: true } } },
  })
  if (rows.length === 0 && before === undefined && !(await db().product.findUnique({ where: { sku }, select: { sku: true } })))
    throw new AppError('not_found', 'There is no product with this SKU')
  const items = rows.slice(0, limit).map((row) => ({
    id: String(row.id),
    at: row.at.toISOString(),
    source: row.source,
    by: row.user ?? row.key,
    before: stock.nullable().parse(row.before),
    after: stock.nullable().parse(row.after),
  }))
  return { items, nextCursor: rows.length > limit ? encodeCursor(items.at(-1)?.id) : null }
}
