import 'server-only'
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
  await tell(tx, sku, moved)
}

/** Pieces of a locked product have been handed over. What is not counted stays so; never below zero. */
export async function takeFromStock(tx: Tx, sku: string, quantity: number): Promise<void> {
  const moved = await tx.$queryRaw<{ version: number }[]>`
    update "Product" set "quantity" = greatest(0, "quantity" - ${quantity}), "version" = "version" + 1, "updatedAt" = clock_timestamp()
    where "sku" = ${sku} returning "version"`
  await tell(tx, sku, moved)
}

async function tell(tx: Tx, sku: string, moved: { version: number }[]): Promise<void> {
  await publish(
    tx,
    moved.map(({ version }) => ({ topic: 'product' as const, id: sku, sessionId: null, version })),
  )
  await wake(tx, 'draft')
}
