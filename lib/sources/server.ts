import 'server-only'
import { db } from '@/lib/db'
import type { Product as ProductRow } from '@/prisma/generated/client'
import { type How, outsideStock, type Stock } from './asking'
import { listPushes } from './pushes'
import { sourceOf } from './read'

/** What the shop has of these products: by the source of their category, else by the one for all, else by our own database. By SKU. */
export async function availableStock(products: ProductRow[], how: How = {}): Promise<Map<string, Stock>> {
  const sources = await db().stockSource.findMany()
  const own = products.filter((product) => !sourceOf(product, sources))
  const asked = sources.map((source) => {
    const skus = products.filter((product) => sourceOf(product, sources)?.id === source.id).map(({ sku }) => sku)
    return skus.length > 0 ? outsideStock(source, skus, how) : new Map<string, Stock>()
  })
  const known = await Promise.all([own.length > 0 ? ownStock(own) : new Map<string, Stock>(), ...asked])
  return new Map(known.flatMap((each) => [...each]))
}

/** As the database has it now; what a program pushed is as old as its push, and bears its name. */
async function ownStock(products: ProductRow[]): Promise<Map<string, Stock>> {
  const pushes = await listPushes(products)
  const now = new Date()
  return new Map(
    products.map(({ sku, quantity, restockAt }) => {
      const push = pushes.get(sku)
      const from = { source: push?.by ?? 'own stock', asOf: push?.at ?? now }
      return [sku, { ...from, isKnown: true, quantity, isThere: null, restockAt, outside: null }]
    }),
  )
}
