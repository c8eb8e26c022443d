import 'server-only'
import { asListed } from '@/lib/catalog/listed/server'
import { without } from '@/lib/catalog/model'
import { saveProducts } from '@/lib/catalog/saving/server'
import type { Tx } from '@/lib/db'
import { publish, wake } from '@/lib/live/server'
import type { Product as ProductRow } from '@/prisma/generated/client'

/** Locks a product until `tx` ends, so that what is free of it is given to one customer at a time; null when there is none. After the session's lock. */
export async function lockProduct(tx: Tx, sku: string): Promise<ProductRow | null> {
  const [row] = await tx.$queryRaw<ProductRow[]>`select * from "Product" where "sku" = ${sku} for update`
  return row ?? null
}

/** More or less of a locked product is free than before, though it counts the same: whoever speaks of its stock looks again. */
export async function noteStockMoved(tx: Tx, sku: string): Promise<void> {
  const moved = await tx.$queryRaw<
    { version: number }[]
  >`update "Product" set "version" = "version" + 1 where "sku" = ${sku} returning "version"`
  await publish(
    tx,
    moved.map(({ version }) => ({ topic: 'product' as const, id: sku, sessionId: null, version })),
  )
  await wake(tx, 'draft')
}

/** Pieces of a locked product have been handed over, from where most of it lies. What is not counted stays so; never below zero. */
export async function takeFromStock(tx: Tx, product: ProductRow, quantity: number): Promise<void> {
  if (product.quantity === null) return noteStockMoved(tx, product.sku)
  const listed = asListed(product)
  const left = { quantity: Math.max(0, product.quantity - quantity), locations: without(listed.locations, quantity) }
  await saveProducts(tx, [{ ...listed, ...left }], { by: { source: 'reservation', userId: null } })
}
