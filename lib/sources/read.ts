import 'server-only'
import type { OutsideStock } from '@/lib/catalog/model'
import { db } from '@/lib/db'
import type { Product as ProductRow, StockSource as SourceRow, StockReading } from '@/prisma/generated/client'

/** The source that has this product: the one of its category, else the one for all; none where our own database counts. */
export function sourceOf<Source extends Pick<SourceRow, 'category'>>(
  { category }: Pick<ProductRow, 'category'>,
  sources: Source[],
): Source | undefined {
  const named = sources.find((source) => source.category !== null && source.category.toLowerCase() === category?.toLowerCase())
  return named ?? sources.find((source) => source.category === null)
}

/** What the sources outside said last of these products, by SKU; without those that our own database counts for. Asks nobody. */
export async function lastTold(products: Pick<ProductRow, 'sku' | 'category'>[]): Promise<Map<string, OutsideStock>> {
  const sources = await db().stockSource.findMany({ select: { id: true, name: true, category: true } })
  const outside = products.flatMap(({ sku, category }) => {
    const source = sourceOf({ category }, sources)
    return source ? [{ sku, source }] : []
  })
  if (outside.length === 0) return new Map()
  const rows = await db().stockReading.findMany({ where: { sku: { in: outside.map(({ sku }) => sku) } } })
  const readings = new Map(rows.map((row) => [`${row.sku} ${row.sourceId}`, row]))
  return new Map(outside.map(({ sku, source }) => [sku, toldBy(source.name, readings.get(`${sku} ${source.id}`))]))
}

function toldBy(source: string, reading: StockReading | undefined): OutsideStock {
  return {
    source,
    asOf: reading?.asOf?.toISOString() ?? null,
    quantity: reading?.quantity ?? null,
    isThere: reading?.isThere ?? null,
    restockAt: reading?.restockAt?.toISOString() ?? null,
    problem: reading?.isUnclear ? 'unclear' : reading?.problem ? 'silent' : null,
  }
}
