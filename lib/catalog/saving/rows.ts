import 'server-only'
import type { ListedProduct } from '@/lib/catalog/listed/server'
import type { Tx } from '@/lib/db'
import { Prisma } from '@/prisma/generated/client'

export interface SavedRow {
  sku: string
  version: number
}

/** Those that nobody has created before or meanwhile; answers them. */
export function createRows(tx: Tx, products: ListedProduct[]): Promise<SavedRow[]> {
  return write(tx, products, Prisma.sql`nothing`)
}

/** Replaces rows whole. */
export function replaceRows(tx: Tx, products: ListedProduct[]): Promise<SavedRow[]> {
  return write(
    tx,
    products,
    Prisma.sql`update set
      "name" = excluded."name", "aliases" = excluded."aliases", "category" = excluded."category", "kind" = excluded."kind",
      "quantity" = excluded."quantity", "locations" = excluded."locations", "restockAt" = excluded."restockAt", "startsAt" = excluded."startsAt",
      "label" = excluded."label", "price" = excluded."price", "currency" = excluded."currency", "groupKey" = excluded."groupKey",
      "options" = excluded."options", "version" = p."version" + 1, "updatedAt" = clock_timestamp()`,
  )
}

async function write(tx: Tx, products: ListedProduct[], onConflict: Prisma.Sql): Promise<SavedRow[]> {
  if (products.length === 0) return []
  return tx.$queryRaw<SavedRow[]>`
    insert into "Product" as p ("sku", "name", "aliases", "category", "kind", "quantity", "locations", "restockAt", "startsAt", "label", "price",
      "currency", "groupKey", "options", "updatedAt")
    select g.*, clock_timestamp() from jsonb_to_recordset(${JSON.stringify(products)}::jsonb) as g("sku" text, "name" text, "aliases" text[], "category" text,
      "kind" "ProductKind", "quantity" int, "locations" jsonb, "restockAt" timestamptz, "startsAt" timestamptz, "label" text, "price" numeric,
      "currency" text, "groupKey" text, "options" jsonb)
    order by g."sku"
    on conflict ("sku") do ${onConflict}
    returning p."sku", p."version"`
}
