import 'server-only'
import { fieldChanges, type ProductChange } from '@/lib/catalog/changes/model'
import type { StockActor } from '@/lib/catalog/history/server'
import { asListed, type ListedProduct, settled } from '@/lib/catalog/listed/server'
import { compareProducts, type Difference, removeProducts, saveProducts } from '@/lib/catalog/saving/server'
import { type Tx, transaction } from '@/lib/db'
import type { Product as ProductRow } from '@/prisma/generated/client'
import type { BulkInput, BulkReport } from './model'

const SCATTERED = 'its stock is counted by place: set it there'

/** Changes, or deletes, many products in one transaction; what is not named keeps its value. A dry run only tells. Safe to repeat. */
export function changeProducts(asked: BulkInput, { dryRun, by }: { dryRun: boolean; by: StockActor }): Promise<BulkReport> {
  return transaction(async (tx) => {
    const there = await listedIn(tx, [...new Set(asked.skus)])
    const known = new Set(there.map((product) => product.sku))
    const missing = [...new Set(asked.skus)].filter((sku) => !known.has(sku)).map((sku) => ({ sku, message: 'there is no such product' }))
    if (asked.delete) {
      if (!dryRun) await removeProducts(tx, [...known], by)
      return { changed: known.size, unchanged: 0, refused: missing, changes: there.map(deletion) }
    }
    const scattered = there.filter((product) => asked.set?.quantity !== undefined && product.locations.length > 1)
    const wanted = there.filter((product) => !scattered.includes(product)).map((product) => settled({ ...product, ...asked.set }))
    const changes: ProductChange[] = []
    const onBatch = (_: number, different: readonly Difference[]) => changes.push(...different.map(alteration))
    const { updated, unchanged } = dryRun ? await compareProducts(tx, wanted, { onBatch }) : await saveProducts(tx, wanted, { by, onBatch })
    const refused = [...missing, ...scattered.map(({ sku }) => ({ sku, message: SCATTERED }))]
    return { changed: updated, unchanged, refused, changes }
  })
}

async function listedIn(tx: Tx, skus: string[]): Promise<ListedProduct[]> {
  const rows = await tx.$queryRaw<ProductRow[]>`select * from "Product" where "sku" = any(${skus}) order by "sku" for update`
  return rows.map(asListed)
}

function deletion({ sku, name }: ListedProduct): ProductChange {
  return { line: null, sku, name, change: 'deleted', fields: [] }
}

function alteration({ before, after }: Difference): ProductChange {
  return { line: null, sku: after.sku, name: after.name, change: 'updated', fields: fieldChanges(before, after) }
}
