import 'server-only'
import type { ProductInput } from '@/lib/catalog/model'
import { tellWordsChanged } from '@/lib/catalog/words/server'
import type { Tx } from '@/lib/db'
import { publish, wake } from '@/lib/live/server'
import type { Product as ProductRow } from '@/prisma/generated/client'

export interface ListedProduct extends ProductInput {
  sku: string
}

export interface Counts {
  created: number
  updated: number
  unchanged: number
}

/** Fields that the source of the products says nothing about: they stay as they are. */
export type Kept = readonly (keyof ProductInput)[]

const BATCH = 5000

/** Creates or replaces products, each SKU at most once, and tells whoever watches them. Safe to repeat: only real changes are written and told. */
export async function saveProducts(tx: Tx, products: ListedProduct[], kept: Kept = []): Promise<Counts> {
  const counts: Counts = { created: 0, updated: 0, unchanged: 0 }
  let isReworded = false
  for (const batch of batches(products)) {
    const { changed, reworded } = await differences(tx, batch, { kept, lock: true })
    const saved = changed.length > 0 ? await upsert(tx, changed) : []
    const told = saved.map(({ sku, version }) => ({ topic: 'product' as const, id: sku, sessionId: null, version }))
    await publish(tx, told)
    const created = saved.filter((row) => row.created).length
    counts.created += created
    counts.updated += saved.length - created
    counts.unchanged += batch.length - saved.length
    isReworded ||= reworded
  }
  if (counts.created + counts.updated > 0) await wake(tx, 'draft')
  if (isReworded) await tellWordsChanged(tx)
  return counts
}

/** What `saveProducts` would do. Changes nothing. */
export async function compareProducts(tx: Tx, products: ListedProduct[], kept: Kept = []): Promise<Counts> {
  const counts: Counts = { created: 0, updated: 0, unchanged: 0 }
  for (const batch of batches(products)) {
    const { changed, created } = await differences(tx, batch, { kept, lock: false })
    counts.created += created
    counts.updated += changed.length - created
    counts.unchanged += batch.length - changed.length
  }
  return counts
}

// By SKU, so that two imports lock the same rows in the same order.
function batches(products: ListedProduct[]): ListedProduct[][] {
  const sorted = products.toSorted((a, b) => (a.sku < b.sku ? -1 : 1))
  return Array.from({ length: Math.ceil(sorted.length / BATCH) }, (_, at) => sorted.slice(at * BATCH, (at + 1) * BATCH))
}

interface Differences {
  changed: ListedProduct[]
  created: number
  /** Whether any product is found by other words now. */
  reworded: boolean
}

async function differences(tx: Tx, products: ListedProduct[], { kept, lock }: { kept: Kept; lock: boolean }): Promise<Differences> {
  const skus = products.map((product) => product.sku)
  const rows = lock
    ? await tx.$queryRaw<ProductRow[]>`select * from "Product" where "sku" = any(${skus}) order by "sku" for update`
    : await tx.product.findMany({ where: { sku: { in: skus } } })
  const before = new Map(rows.map((row) => [row.sku, asListed(row)]))
  const found: Differences = { changed: [], created: 0, reworded: false }
  for (const product of products) {
    const old = before.get(product.sku)
    const wanted = old ? { ...product, ...Object.fromEntries(kept.map((field) => [field, old[field]])) } : product
    if (old && fingerprint(old) === fingerprint(wanted)) continue
    found.changed.push(wanted)
    if (!old) found.created++
    if (!old || wordsOf(old) !== wordsOf(wanted)) found.reworded = true
  }
  return found
}

function asListed(row: ProductRow): ListedProduct {
  const { sku, name, aliases, category, kind, quantity, label, currency } = row
  const time = (at: Date | null) => at?.toISOString() ?? null
  return {
    sku,
    name,
    aliases,
    category,
    kind,
    quantity,
    restockAt: time(row.restockAt),
    startsAt: time(row.startsAt),
    label,
    price: row.price?.toString() ?? null,
    currency,
  }
}

function fingerprint(product: ListedProduct): string {
  const { name, aliases, category, kind, quantity, restockAt, startsAt, label, price, currency } = product
  return JSON.stringify([
    name,
    aliases,
    category,
    kind,
    quantity,
    restockAt,
    startsAt,
    label,
    price === null ? null : Number(price),
    currency,
  ])
}

function wordsOf({ name, aliases, category }: ListedProduct): string {
  return JSON.stringify([name, aliases, category])
}

interface SavedRow {
  sku: string
  version: number
  created: boolean
}

// A fresh row has no xmax; one that was there, and was updated instead, has.
function upsert(tx: Tx, products: ListedProduct[]): Promise<SavedRow[]> {
  return tx.$queryRaw<SavedRow[]>`
    insert into "Product" as p ("sku", "name", "aliases", "category", "kind", "quantity", "restockAt", "startsAt", "label", "price", "currency", "updatedAt")
    select g.*, clock_timestamp() from jsonb_to_recordset(${JSON.stringify(products)}::jsonb) as g("sku" text, "name" text, "aliases" text[], "category" text,
      "kind" "ProductKind", "quantity" int, "restockAt" timestamptz, "startsAt" timestamptz, "label" text, "price" numeric, "currency" text)
    order by g."sku"
    on conflict ("sku") do update set
      "name" = excluded."name", "aliases" = excluded."aliases", "category" = excluded."category", "kind" = excluded."kind",
      "quantity" = excluded."quantity", "restockAt" = excluded."restockAt", "startsAt" = excluded."startsAt", "label" = excluded."label",
      "price" = excluded."price", "currency" = excluded."currency", "version" = p."version" + 1, "updatedAt" = clock_timestamp()
    returning p."sku", p."version", (p.xmax = 0) as "created"`
}
