import 'server-only'
import { z } from 'zod'
import type { ProductList } from '@/lib/catalog/model'
import { shownProduct } from '@/lib/catalog/server'
import { db } from '@/lib/db'
import { decodeCursor, encodeCursor } from '@/lib/http/cursor'
import { heldOfEach } from '@/lib/leads/read'
import { Prisma, type Product as ProductRow } from '@/prisma/generated/client'

interface Search {
  q?: string
  cursor?: string
  limit: number
}

const place = z.tuple([z.number(), z.string().refine((sku) => !sku.includes('\0'))]).transform(([rank, sku]) => ({ rank, sku }))
type Place = z.infer<typeof place>

type Ranked = ProductRow & { rank: number }

/** Products by SKU; with `q`, those whose SKU, name or alias holds or resembles it, best first. */
export async function listProducts({ q = '', cursor, limit }: Search): Promise<ProductList> {
  const after = cursor === undefined ? null : decodeCursor(cursor, place)
  const words = q.replaceAll('\0', '').trim()
  const found = words ? await search(words, after, limit + 1) : await page(after, limit + 1)
  const items = found.slice(0, limit)
  const last = items.at(-1)
  const held = await heldOfEach(items.map(({ sku }) => sku))
  const shown = items.map((item) => shownProduct(item, held.get(item.sku) ?? 0))
  return { items: shown, nextCursor: last && found.length > limit ? encodeCursor([last.rank, last.sku]) : null }
}

async function page(after: Place | null, limit: number): Promise<Ranked[]> {
  const rows = await db().product.findMany({ where: after ? { sku: { gt: after.sku } } : {}, orderBy: { sku: 'asc' }, take: limit })
  return rows.map((row) => ({ ...row, rank: 0 }))
}

function search(words: string, after: Place | null, limit: number): Promise<Ranked[]> {
  const holding = `%${words.replace(/[\\%_]/g, '\\$&')}%`
  return db().$queryRaw<Ranked[]>`
    with found as (
      select p.*, (case
          when lower(p."sku") = lower(${words}) then 3
          when p."sku" || ' ' || p."name" ilike ${holding} then 2
          when array_to_string(p."aliases", ' ') ilike ${holding} then 1
          else round(word_similarity(${words}, p."sku" || ' ' || p."name")::numeric, 4) end)::float8 as "rank"
      from "Product" p
      where p."sku" || ' ' || p."name" ilike ${holding}
         or array_to_string(p."aliases", ' ') ilike ${holding}
         or ${words} <% (p."sku" || ' ' || p."name"))
    select * from found
    where ${after ? Prisma.sql`"rank" < ${after.rank} or ("rank" = ${after.rank} and "sku" > ${after.sku})` : Prisma.sql`true`}
    order by "rank" desc, "sku" limit ${limit}`
}
