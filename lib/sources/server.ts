import 'server-only'
import { db } from '@/lib/db'
import type { Product as ProductRow } from '@/prisma/generated/client'
import { HASTY, type How, outsideStock, type Stock } from './asking'
import { sourceIdOf } from './counted'
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

/** The least time between two questions about a product that nobody looks at. */
const LEISURE_SECONDS = 30

/**
 * Asks the sources outside about products that were promised to somebody, those first that nobody asked about for longest: how they stand is a
 * `StockReading` then. Returns how many were asked about. Never throws for what a source does.
 */
export async function askAboutPromised(most: number): Promise<number> {
  const sources = await db().stockSource.findMany()
  if (sources.length === 0) return 0
  const due = await db().$queryRaw<{ sku: string }[]>`
    select p."sku" from "Product" p join "StockSource" s on s."id" = ${sourceIdOf(sources)}
      left join "StockReading" r on r."sku" = p."sku" and r."sourceId" = s."id"
    where p."sku" in (select "sku" from "RestockPromise" where "state" in ('waiting', 'ready'))
      and (s."pausedUntil" is null or s."pausedUntil" <= now())
      and (r."askedAt" is null or r."askedAt" <= now() - make_interval(secs => greatest(s."cacheSeconds", ${LEISURE_SECONDS})))
    order by r."askedAt" nulls first, p."sku" limit ${most}`
  const products = await db().product.findMany({ where: { sku: { in: due.map(({ sku }) => sku) } } })
  if (products.length > 0) await availableStock(products, HASTY)
  return products.length
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
