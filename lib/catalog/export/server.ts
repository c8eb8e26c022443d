import 'server-only'
import { asListed, type ListedProduct } from '@/lib/catalog/listed/server'
import { headerOf, lineOf } from '@/lib/catalog/plain/lines'
import { db } from '@/lib/db'

const AT_ONCE = 500

/** Every product as a plain file, page by page: what is imported from it again changes nothing. */
export async function exportCsv(): Promise<Response> {
  const stored = await db().$queryRaw<{ name: string }[]>`
    select distinct place->>'name' as "name" from "Product" p, jsonb_array_elements(p."locations") place order by 1`
  const places = stored.map(({ name }) => name)
  const encoder = new TextEncoder()
  let after: string | null = null
  const body = new ReadableStream<Uint8Array>({
    start(controller) {
      controller.enqueue(encoder.encode(headerOf(places)))
    },
    async pull(controller) {
      const products: ListedProduct[] = await pageAfter(after)
      after = products.at(-1)?.sku ?? null
      if (products.length > 0) controller.enqueue(encoder.encode(products.map((product) => lineOf(product, places)).join('')))
      if (products.length < AT_ONCE) controller.close()
    },
  })
  return new Response(body, {
    headers: {
      'content-type': 'text/csv; charset=utf-8',
      'content-disposition': 'attachment; filename="products.csv"',
      'cache-control': 'no-store',
    },
  })
}

async function pageAfter(sku: string | null): Promise<ListedProduct[]> {
  const rows = await db().product.findMany({ where: sku === null ? {} : { sku: { gt: sku } }, orderBy: { sku: 'asc' }, take: AT_ONCE })
  return rows.map(asListed)
}
