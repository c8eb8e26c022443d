import 'server-only'
import { noteStockChanges, type StockActor } from '@/lib/catalog/history/server'
import { asListed, isSame, type ListedProduct, settled, stockOf, wordsOf } from '@/lib/catalog/listed/server'
import type { ProductInput } from '@/lib/catalog/model'
import { tellWordsChanged } from '@/lib/catalog/words/server'
import type { Tx } from '@/lib/db'
import { publish, wake } from '@/lib/live/server'
import type { Product as ProductRow } from '@/prisma/generated/client'
import { createRows, replaceRows, type SavedRow } from './rows'

/** One product that is or would be written: as it stands now (null: not there yet) and as it is to be. */
export interface Difference {
  before: ListedProduct | null
  after: ListedProduct
}

export interface Counts {
  created: number
  updated: number
  unchanged: number
}

/** Fields that the source of the products says nothing about: they stay as they are. */
export type Kept = readonly (keyof ProductInput)[]

interface Listening {
  kept?: Kept
  /** Hears of each batch: how many products are done, and what is different in them. */
  onBatch?: (done: number, differences: readonly Difference[]) => void
}

/** So many at once keep the process free for others: each binds it for some ten milliseconds. */
const BATCH = 500

/**
 * Creates or replaces products, each SKU at most once, keeps what became of their stock and by whom, and tells whoever watches them. Safe to
 * repeat: only real changes are written and told.
 */
export async function saveProducts(
  tx: Tx,
  products: ListedProduct[],
  { by, kept = [], onBatch }: Listening & { by: StockActor },
): Promise<Counts> {
  const counts: Counts = { created: 0, updated: 0, unchanged: 0 }
  let done = 0
  let isReworded = false
  for (const batch of batches(products)) {
    const { different, saved, created } = await saveBatch(tx, batch, kept)
    await noteStockChanges(
      tx,
      by,
      different.map(({ before, after }) => ({ sku: after.sku, before: before && stockOf(before), after: stockOf(after) })),
    )
    await publish(
      tx,
      saved.map(({ sku, version }) => ({ topic: 'product', id: sku, sessionId: null, version })),
    )
    counts.created += created
    counts.updated += saved.length - created
    counts.unchanged += batch.length - saved.length
    isReworded ||= different.some(({ before, after }) => !before || wordsOf(before) !== wordsOf(after))
    done += batch.length
    onBatch?.(done, different)
  }
  if (counts.created + counts.updated > 0) await wake(tx, 'draft')
  if (isReworded) await tellWordsChanged(tx)
  return counts
}

/** What `saveProducts` would do. Changes nothing. */
export async function compareProducts(tx: Tx, products: ListedProduct[], { kept = [], onBatch }: Listening = {}): Promise<Counts> {
  const counts: Counts = { created: 0, updated: 0, unchanged: 0 }
  let done = 0
  for (const batch of batches(products)) {
    const different = await differences(tx, batch, { kept, lock: false })
    const created = different.filter(({ before }) => before === null).length
    counts.created += created
    counts.updated += different.length - created
    counts.unchanged += batch.length - different.length
    done += batch.length
    onBatch?.(done, different)
  }
  return counts
}

/** Deletes those of these products that are there, and tells of it. Answers their SKUs. */
export async function removeProducts(tx: Tx, skus: string[], by: StockActor): Promise<string[]> {
  const gone = await tx.$queryRaw<ProductRow[]>`delete from "Product" where "sku" = any(${skus}) returning *`
  if (gone.length === 0) return []
  await noteStockChanges(
    tx,
    by,
    gone.map((row) => ({ sku: row.sku, before: stockOf(asListed(row)), after: null })),
  )
  await publish(
    tx,
    gone.map(({ sku, version }) => ({ topic: 'product', id: sku, sessionId: null, version: version + 1 })),
  )
  await wake(tx, 'draft')
  await tellWordsChanged(tx)
  return gone.map(({ sku }) => sku)
}

interface Saved {
  different: Difference[]
  saved: SavedRow[]
  created: number
}

async function saveBatch(tx: Tx, batch: ListedProduct[], kept: Kept): Promise<Saved> {
  const first = await differences(tx, batch, { kept, lock: true })
  const created = await createRows(
    tx,
    first.flatMap(({ before, after }) => (before ? [] : [after])),
  )
  const isNew = new Set(created.map(({ sku }) => sku))
  // Created by somebody else since they were looked for: looked at once more, now that they are there.
  const late = new Set(first.flatMap(({ before, after }) => (before || isNew.has(after.sku) ? [] : [after.sku])))
  const met =
    late.size > 0
      ? await differences(
          tx,
          batch.filter(({ sku }) => late.has(sku)),
          { kept, lock: true },
        )
      : []
  const changed = [...first.filter(({ before }) => before), ...met]
  const replaced = await replaceRows(
    tx,
    changed.map(({ after }) => after),
  )
  const different = [...first.filter(({ after }) => isNew.has(after.sku)), ...changed]
  return { different, saved: [...created, ...replaced], created: created.length }
}

// By SKU, so that two imports lock the same rows in the same order.
function batches(products: ListedProduct[]): ListedProduct[][] {
  const sorted = products.toSorted((a, b) => (a.sku < b.sku ? -1 : 1))
  return Array.from({ length: Math.ceil(sorted.length / BATCH) }, (_, at) => sorted.slice(at * BATCH, (at + 1) * BATCH))
}

async function differences(tx: Tx, products: ListedProduct[], { kept, lock }: { kept: Kept; lock: boolean }): Promise<Difference[]> {
  const skus = products.map((product) => product.sku)
  // Half the work of Prisma's own way, of which a long file would feel the difference.
  const rows = lock
    ? await tx.$queryRaw<ProductRow[]>`select * from "Product" where "sku" = any(${skus}) order by "sku" for update`
    : await tx.$queryRaw<ProductRow[]>`select * from "Product" where "sku" = any(${skus})`
  const there = new Map(rows.map((row) => [row.sku, asListed(row)]))
  return products.flatMap((product) => {
    const before = there.get(product.sku) ?? null
    const after = before ? settled({ ...product, ...Object.fromEntries(kept.map((field) => [field, before[field]])) }) : product
    return before && isSame(before, after) ? [] : [{ before, after }]
  })
}
