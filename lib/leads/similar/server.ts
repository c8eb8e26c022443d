import 'server-only'
import { GONE_IN_WORDS } from '@/lib/availability/model'
import { currentAvailability, listThere } from '@/lib/availability/server'
import { db, type Tx } from '@/lib/db'
import { isThere } from '@/lib/leads/reservations/model'
import { HASTY } from '@/lib/sources/asking'
import { Prisma } from '@/prisma/generated/client'
import { MOST_OFFERED, type Option, type Ranked, rankSimilar, type SimilarProduct } from './model'

const MOST_WEIGHED = 200
/** Of so many it is looked up whether they are there: a source outside may tell otherwise than our own rows. */
const MOST_LOOKED_UP = 9

const isToldOutside = Prisma.sql`exists (select 1 from "StockReading" r where r."sku" = p."sku" and (r."quantity" > 0 or r."isThere"))`

/** There to be had as far as the database knows: counted, or told so in its own words or outside; a slot that is not over. */
const canBeHad = Prisma.sql`(p."quantity" > 0 or (p."quantity" is null and btrim(p."label") <> '' and btrim(p."label") !~* ${GONE_IN_WORDS.source}) or ${isToldOutside})
  and (p."kind" = 'stock' or p."startsAt" is null or p."startsAt" > now())`

/** Up to three products that a customer who asked for this one may like, all of them there to be had, best first. */
export async function findSimilar(sku: string): Promise<Ranked[]> {
  const wanted = await db().product.findUnique({ where: { sku } })
  if (!wanted) return []
  const { name, category, currency } = wanted
  // Of the category the nearest in name; without one, whatever is like it in name. What others chose stands among them in any case.
  const options = await db().$queryRaw<Option[]>`
    with liked as (select "chosen", "times" from "SimilarChoice" where "sku" = ${sku}),
    near as (
      (select p."sku" from "Product" p join liked on liked."chosen" = p."sku" where ${canBeHad})
      union
      (select p."sku" from "Product" p where p."category" = ${category} and ${canBeHad} order by similarity(p."name", ${name}) desc, p."sku" limit ${MOST_WEIGHED})
      union
      (select p."sku" from "Product" p where ${category}::text is null and p."sku" || ' ' || p."name" %> ${name} and ${canBeHad} limit ${MOST_WEIGHED}))
    select p."sku", p."name", p."category", p."price"::float8 as "price", p."currency", coalesce(l."times", 0) as "chosen"
    from near join "Product" p on p."sku" = near."sku" left join liked l on l."chosen" = p."sku"
    where p."quantity" is null or ${isToldOutside}
       or p."quantity" > (select coalesce(sum(r."quantity"), 0) from "Reservation" r where r."sku" = p."sku" and r."state" = 'held')`
  const likeable = { sku, name, category, price: wanted.price?.toNumber() ?? null, currency }
  const ranked = rankSimilar(likeable, options, MOST_LOOKED_UP)
  const there = await listThere(
    ranked.map((one) => one.sku),
    HASTY,
  )
  return ranked.filter((one) => there.has(one.sku)).slice(0, MOST_OFFERED)
}

/** The same, each with how it stands now. */
export async function listSimilar(sku: string): Promise<SimilarProduct[]> {
  const ranked = await findSimilar(sku)
  const read = await Promise.all(ranked.map(async ({ sku, name }) => ({ sku, name, now: await currentAvailability(sku) })))
  return read.flatMap(({ now, ...product }) =>
    now && isThere(now.availability.state) ? [{ ...product, availability: now.availability }] : [],
  )
}

/** The customer of a locked session took up a product: where it had been offered in place of another, that is remembered. */
export async function noteChoice(tx: Tx, sessionId: string, chosen: string): Promise<void> {
  const offering = await tx.lead.findMany({ where: { sessionId, offered: { has: chosen }, productSku: { not: chosen } } })
  for (const { id, productSku: sku, offered } of offering) {
    await tx.$executeRaw`
      insert into "SimilarChoice" as c ("sku", "chosen") values (${sku}, ${chosen}) on conflict ("sku", "chosen") do update set "times" = c."times" + 1`
    // Counted once, however often it is spoken of.
    await tx.lead.update({ where: { id }, data: { offered: offered.filter((one) => one !== chosen) }, select: { id: true } })
  }
}
