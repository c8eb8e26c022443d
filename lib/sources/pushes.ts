import 'server-only'
import { db, type Tx } from '@/lib/db'

/** A program has told this product's stock with its key. Also when that changed nothing: it is known anew. */
export async function notePush(tx: Tx, sku: string, keyId: string): Promise<void> {
  await tx.$executeRaw`
    insert into "StockPush" ("sku", "keyId", "version", "at")
    select "sku", ${keyId}::uuid, "version", clock_timestamp() from "Product" where "sku" = ${sku}
    on conflict ("sku") do update set "keyId" = excluded."keyId", "version" = excluded."version", "at" = excluded."at"`
}

interface Pushed {
  by: string
  at: Date
}

/** Who told the stock of these products, and when; those that were changed by other hands since are left out. */
export async function listPushes(products: { sku: string; version: number }[]): Promise<Map<string, Pushed>> {
  const rows = await db().stockPush.findMany({
    where: { sku: { in: products.map(({ sku }) => sku) } },
    include: { key: { select: { name: true } } },
  })
  const versions = new Map(products.map(({ sku, version }) => [sku, version]))
  return new Map(rows.filter((row) => versions.get(row.sku) === row.version).map((row) => [row.sku, { by: row.key.name, at: row.at }]))
}
