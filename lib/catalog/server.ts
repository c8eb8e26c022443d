import 'server-only'
import { db, type Tx, transaction } from '@/lib/db'
import { AppError } from '@/lib/errors'
import { publish, wake } from '@/lib/live/server'
import type { Product as ProductRow } from '@/prisma/generated/client'
import { type Product, type ProductInput, type Shop, shop } from './model'

/** The shop's settings, each with its default where nothing valid is set. */
export async function getShop(): Promise<Shop> {
  const rows = await db().setting.findMany({ where: { key: { in: Object.keys(shop.shape) } } })
  const valid = rows.filter((row) => shop.partial().safeParse({ [row.key]: row.value }).success)
  return shop.parse(Object.fromEntries(valid.map((row) => [row.key, row.value])))
}

/** Null when there is no such product. */
export function findProduct(sku: string): Promise<ProductRow | null> {
  return db().product.findUnique({ where: { sku } })
}

/** Throws `not_found`. */
export async function getProduct(sku: string): Promise<Product> {
  const row = await findProduct(sku)
  if (!row) throw new AppError('not_found', 'There is no product with this SKU')
  return shownProduct(row)
}

/** Creates the product or replaces it whole. Safe to repeat: what changes nothing leaves no trace. */
export async function putProduct(sku: string, input: ProductInput): Promise<{ product: Product; created: boolean }> {
  const { created } = await transaction((tx) => saveProducts(tx, [{ sku, ...input }]))
  return { product: await getProduct(sku), created: created > 0 }
}

/** Throws `not_found`. */
export async function deleteProduct(sku: string): Promise<void> {
  await transaction(async (tx) => {
    const [gone] = await tx.$queryRaw<{ version: number }[]>`delete from "Product" where "sku" = ${sku} returning "version"`
    if (!gone) throw new AppError('not_found', 'There is no product with this SKU')
    await tellWordsChanged(tx)
    await publish(tx, [{ topic: 'product', id: sku, sessionId: null, version: gone.version + 1 }])
    await wake(tx, 'draft')
  })
}

export interface ListedProduct extends ProductInput {
  sku: string
}

interface Saved {
  created: number
  updated: number
  unchanged: number
}

interface SavedRow {
  sku: string
  version: number
  created: boolean
  reworded: boolean
}

/** Creates or replaces products, each SKU at most once, and tells whoever watches them. Only real changes count and are told. */
export async function saveProducts(tx: Tx, products: ListedProduct[]): Promise<Saved> {
  const saved = await upsert(tx, products)
  if (saved.length > 0) {
    if (saved.some((row) => row.reworded)) await tellWordsChanged(tx)
    await publish(
      tx,
      saved.map(({ sku, version }) => ({ topic: 'product', id: sku, sessionId: null, version })),
    )
    await wake(tx, 'draft')
  }
  const created = saved.filter((row) => row.created).length
  return { created, updated: saved.length - created, unchanged: products.length - saved.length }
}

function upsert(tx: Tx, products: ListedProduct[]): Promise<SavedRow[]> {
  return tx.$queryRaw<SavedRow[]>`
    with given as (
      select * from jsonb_to_recordset(${JSON.stringify(products)}::jsonb) as g("sku" text, "name" text, "aliases" text[], "category" text,
        "kind" "ProductKind", "quantity" int, "restockAt" timestamptz, "startsAt" timestamptz, "label" text, "price" numeric, "currency" text)),
    before as materialized (
      select p."sku", p."name", p."aliases", p."category" from "Product" p where p."sku" in (select "sku" from given) order by p."sku" for update),
    saved as (
      insert into "Product" as p ("sku", "name", "aliases", "category", "kind", "quantity", "restockAt", "startsAt", "label", "price", "currency", "updatedAt")
      select g."sku", g."name", g."aliases", g."category", g."kind", g."quantity", g."restockAt", g."startsAt", g."label", g."price", g."currency", clock_timestamp()
      from given g left join before b using ("sku") order by g."sku"
      on conflict ("sku") do update set
        "name" = excluded."name", "aliases" = excluded."aliases", "category" = excluded."category", "kind" = excluded."kind",
        "quantity" = excluded."quantity", "restockAt" = excluded."restockAt", "startsAt" = excluded."startsAt", "label" = excluded."label",
        "price" = excluded."price", "currency" = excluded."currency", "version" = p."version" + 1, "updatedAt" = clock_timestamp()
      where (p."name", p."aliases", p."category", p."kind", p."quantity", p."restockAt", p."startsAt", p."label", p."price", p."currency")
        is distinct from (excluded."name", excluded."aliases", excluded."category", excluded."kind", excluded."quantity", excluded."restockAt",
          excluded."startsAt", excluded."label", excluded."price", excluded."currency")
      returning p."sku", p."version", (p.xmax = 0) as "created", p."name", p."aliases", p."category")
    select s."sku", s."version", s."created", (s."name", s."aliases", s."category") is distinct from (b."name", b."aliases", b."category") as "reworded"
    from saved s left join before b using ("sku")`
}

/** Setting that grows whenever the words products are found by change. */
const REVISION = 'catalogRevision'

// Last in a writer's transaction: whoever holds this row waits for nothing more, so no two writers can wait for each other.
async function tellWordsChanged(tx: Tx): Promise<void> {
  await tx.$executeRaw`
    insert into "Setting" as s ("key", "value") values (${REVISION}, '1')
    on conflict ("key") do update set "value" = to_jsonb((s."value" #>> '{}')::bigint + 1), "updatedAt" = now()`
}

/** Grows whenever a product is created, renamed or deleted, not with its stock. */
export async function catalogRevision(): Promise<number> {
  const row = await db().setting.findUnique({ where: { key: REVISION } })
  return typeof row?.value === 'number' ? row.value : 0
}

export interface ProductWords {
  sku: string
  name: string
  aliases: string[]
  category: string | null
  version: number
}

/** The words of every product, or of those changed since `since`. */
export function listProductWords(since: Date | null): Promise<ProductWords[]> {
  return db().product.findMany({
    where: since ? { updatedAt: { gte: since } } : {},
    select: { sku: true, name: true, aliases: true, category: true, version: true },
  })
}

export function shownProduct(row: ProductRow): Product {
  return {
    sku: row.sku,
    name: row.name,
    aliases: row.aliases,
    category: row.category,
    kind: row.kind,
    quantity: row.quantity,
    restockAt: row.restockAt?.toISOString() ?? null,
    startsAt: row.startsAt?.toISOString() ?? null,
    label: row.label,
    price: row.price?.toFixed(2) ?? null,
    currency: row.currency,
    updatedAt: row.updatedAt.toISOString(),
  }
}
