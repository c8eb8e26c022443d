import 'server-only'
import { z } from 'zod'
import type { CategoryList, ProductList, ProductSearch } from '@/lib/catalog/model'
import { getShop, shownProduct } from '@/lib/catalog/server'
import { db } from '@/lib/db'
import { decodeCursor, encodeCursor } from '@/lib/http/cursor'
import { heldOfEach } from '@/lib/leads/read'
import { counted } from '@/lib/sources/counted'
import { lastTold } from '@/lib/sources/read'
import { Prisma, type Product as ProductRow } from '@/prisma/generated/client'
import { standsAs } from './state'

const place = z.tuple([z.number(), z.string().refine((sku) => !sku.includes('\0'))]).transform(([rank, sku]) => ({ rank, sku }))
type Place = z.infer<typeof place>

type Ranked = ProductRow & { rank: number }

/** A text of fewer letters resembles everything. */
const SHORTEST_RESEMBLING = 3

/** Products by SKU; with `q`, those whose SKU, name or alias holds or resembles it, best first. */
export async function listProducts({ q = '', cursor, limit, ...narrowing }: ProductSearch): Promise<ProductList> {
  const after = cursor === undefined ? null : decodeCursor(cursor, place)
  const words = withoutNul(q).trim()
  const among = await narrowed(narrowing)
  const found = words ? await search(words, { among, after, limit: limit + 1 }) : await page({ among, after, limit: limit + 1 })
  const items = found.slice(0, limit)
  const last = items.at(-1)
  const [held, told] = await Promise.all([heldOfEach(items.map(({ sku }) => sku)), lastTold(items)])
  return {
    items: items.map((item) => shownProduct(item, { held: held.get(item.sku), outside: told.get(item.sku) })),
    nextCursor: last && found.length > limit ? encodeCursor([last.rank, last.sku]) : null,
    groups: await countVariants(items.flatMap(({ groupKey }) => groupKey ?? [])),
  }
}

/** Every category with the number of its products, by name. */
export async function listCategories(): Promise<CategoryList> {
  const rows = await db().product.groupBy({
    by: 'category',
    _count: true,
    where: { category: { not: null } },
    orderBy: { category: 'asc' },
  })
  return { items: rows.flatMap(({ category, _count }) => (category === null ? [] : [{ name: category, count: _count }])) }
}

/** Where products are looked for: what joins product `p`, and what is true of it. */
interface Among {
  joined: Prisma.Sql
  where: Prisma.Sql
}

async function narrowed({ category, group, state }: Pick<ProductSearch, 'category' | 'group' | 'state'>): Promise<Among> {
  const conditions = [Prisma.sql`true`]
  if (category !== undefined) conditions.push(Prisma.sql`p."category" = ${withoutNul(category)}`)
  if (group !== undefined) conditions.push(Prisma.sql`p."groupKey" = ${withoutNul(group)}`)
  if (state !== undefined) conditions.push(standsAs(state, (await getShop()).lowThreshold))
  const where = Prisma.join(conditions, ' and ')
  if (state === undefined) return { joined: Prisma.empty, where }
  return { joined: counted(await db().stockSource.findMany({ select: { id: true, category: true } })), where }
}

interface Part {
  among: Among
  after: Place | null
  limit: number
}

function page({ among, after, limit }: Part): Promise<Ranked[]> {
  return db().$queryRaw<Ranked[]>`
    select p.*, 0::float8 as "rank" from "Product" p ${among.joined}
    where ${among.where} and ${after ? Prisma.sql`p."sku" > ${after.sku}` : Prisma.sql`true`}
    order by p."sku" limit ${limit}`
}

function search(words: string, { among, after, limit }: Part): Promise<Ranked[]> {
  const resembles =
    words.length < SHORTEST_RESEMBLING ? Prisma.sql`false` : Prisma.sql`${words} <% searched_text(p."sku", p."name", p."aliases")`
  const holding = `%${words.replace(/[\\%_]/g, '\\$&')}%`
  return db().$queryRaw<Ranked[]>`
    with found as (
      select p.*, (case
          when lower(p."sku") = lower(${words}) then 3
          when p."sku" || ' ' || p."name" ilike ${holding} then 2
          when searched_text(p."sku", p."name", p."aliases") ilike ${holding} then 1
          else round(word_similarity(${words}, searched_text(p."sku", p."name", p."aliases"))::numeric, 4) end)::float8 as "rank"
      from "Product" p ${among.joined}
      where (searched_text(p."sku", p."name", p."aliases") ilike ${holding} or ${resembles})
        and ${among.where})
    select * from found
    where ${after ? Prisma.sql`"rank" < ${after.rank} or ("rank" = ${after.rank} and "sku" > ${after.sku})` : Prisma.sql`true`}
    order by "rank" desc, "sku" limit ${limit}`
}

async function countVariants(keys: string[]): Promise<Record<string, number>> {
  if (keys.length === 0) return {}
  const rows = await db().product.groupBy({ by: 'groupKey', _count: true, where: { groupKey: { in: [...new Set(keys)] } } })
  return Object.fromEntries(rows.map(({ groupKey, _count }) => [groupKey ?? '', _count]))
}

function withoutNul(text: string): string {
  return text.replaceAll('\0', '')
}
