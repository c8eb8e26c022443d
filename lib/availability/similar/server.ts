import 'server-only'
import { currentAvailability } from '@/lib/availability/server'
import { db } from '@/lib/db'
import type { SimilarProduct } from './model'

const MOST = 3
/** Some of those that the database counts may turn out not to be there. */
const MOST_ASKED = 6

/** Products of the same category that are there to be had, the nearest in name first. Empty when the product is not known. */
export async function listSimilar(sku: string): Promise<SimilarProduct[]> {
  const rows = await db().$queryRaw<{ sku: string; name: string }[]>`
    select o."sku", o."name" from "Product" p join "Product" o on o."category" = p."category" and o."sku" <> p."sku"
    where p."sku" = ${sku} and o."quantity" > 0 and (o."kind" = 'stock' or o."startsAt" is null or o."startsAt" > now())
    order by similarity(o."name", p."name") desc, o."sku" limit ${MOST_ASKED}`
  const read = await Promise.all(rows.map(async (row) => ({ ...row, availability: (await currentAvailability(row.sku))?.availability })))
  return read
    .flatMap(({ availability, ...product }) => (availability && isThere(availability.state) ? [{ ...product, availability }] : []))
    .slice(0, MOST)
}

function isThere(state: string): boolean {
  return state === 'in_stock' || state === 'low_stock' || state === 'slot_free'
}
