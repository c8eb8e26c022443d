import 'server-only'
import { db, transaction } from '@/lib/db'
import { AppError } from '@/lib/errors'
import { heldOf } from '@/lib/leads/read'
import { notePush } from '@/lib/sources/pushes'
import { lastTold } from '@/lib/sources/read'
import type { Product as ProductRow } from '@/prisma/generated/client'
import type { StockActor } from './history/server'
import { asListed } from './listed/server'
import { type OutsideStock, type Product, type ProductInput, type Shop, shop } from './model'
import { removeProducts, saveProducts } from './saving/server'

/** Who changes stock when nobody says so. */
const SOMEBODY: StockActor = { source: 'api', userId: null }

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
  if (!row) throw unknownSku()
  const [held, told] = await Promise.all([heldOf(db(), sku), lastTold([row])])
  return shownProduct(row, { held, outside: told.get(sku) })
}

/** Creates the product or replaces it whole; with `onlyNew` it throws `conflict` instead of replacing. `keyId` is that of the program that tells it. Safe to repeat: what changes nothing leaves no trace. */
export async function putProduct(
  sku: string,
  input: ProductInput,
  { onlyNew = false, by = SOMEBODY, keyId }: { onlyNew?: boolean; by?: StockActor; keyId?: string | false } = {},
): Promise<{ product: Product; created: boolean }> {
  const { created } = await transaction(async (tx) => {
    const saved = await saveProducts(tx, [{ sku, ...input }], { by })
    if (onlyNew && saved.created === 0) throw takenSku()
    if (keyId) await notePush(tx, sku, keyId)
    return saved
  })
  return { product: await getProduct(sku), created: created > 0 }
}

/** Throws `not_found`. */
export async function deleteProduct(sku: string, by = SOMEBODY): Promise<void> {
  const gone = await transaction((tx) => removeProducts(tx, [sku], by))
  if (gone.length === 0) throw unknownSku()
}

function takenSku(): AppError {
  return new AppError('conflict', 'Another product has this SKU already.', {
    errors: [{ path: 'sku', message: 'Another product has this SKU' }],
  })
}

function unknownSku(): AppError {
  return new AppError('not_found', 'There is no product with this SKU')
}

/** A product as the contract shows it: with how many of it are set aside, and what a source outside said last of it. */
export function shownProduct(row: ProductRow, { held = 0, outside = null }: { held?: number; outside?: OutsideStock | null }): Product {
  return { ...asListed(row), held, outside, updatedAt: row.updatedAt.toISOString() }
}
