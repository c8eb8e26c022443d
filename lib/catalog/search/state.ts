import type { StockState } from '@/lib/catalog/model'
import { Prisma, type StockSource as SourceRow } from '@/prisma/generated/client'

/** What counts of product `p`, as `k`: what the source outside that has it said last, else its own row; as `countedStock` has it. */
export function counted(sources: Pick<SourceRow, 'id' | 'category'>[]): Prisma.Sql {
  const source = sourceIdOf(sources)
  return Prisma.sql`
    left join "StockReading" r on r."sku" = p."sku" and r."sourceId" = ${source} and r."asOf" is not null and r."problem" is null
    cross join lateral (select
      case when ${source} is null then p."quantity" when r."isThere" is null then r."quantity" when not r."isThere" then 0 end as "quantity",
      case when ${source} is null then p."restockAt" else r."restockAt" end as "restockAt",
      case when r."isThere" then 'there' when ${source} is null or r."sku" is not null then btrim(coalesce(p."label", '')) else '' end as "told") k`
}

/** As `sourceOf` finds it. */
function sourceIdOf(sources: Pick<SourceRow, 'id' | 'category'>[]): Prisma.Sql {
  const forAll = Prisma.sql`${sources.find(({ category }) => category === null)?.id ?? null}::uuid`
  const named = sources.filter(({ category }) => category !== null)
  const cases = named.map(({ id, category }) => Prisma.sql`when lower(p."category") = lower(${category}) then ${id}::uuid`)
  return cases.length > 0 ? Prisma.sql`case ${Prisma.join(cases, ' ')} else ${forAll} end` : forAll
}

const gone = Prisma.sql`k."told" ~* '^(out of stock|sold out|unavailable|not available|fully booked|discontinued)'`
/** None are left, as counted or as its own words tell. */
const none = Prisma.sql`coalesce(k."quantity" = 0, ${gone})`
const stock = Prisma.sql`p."kind" = 'stock' and not (k."quantity" is null and k."told" = '')`
const slot = Prisma.sql`p."kind" = 'slot' and not (k."quantity" is null and k."told" = '')`
const passed = Prisma.sql`coalesce(p."startsAt" <= now(), false)`

/** That product `p`, of which `k` counts, stands as `availabilityOf` would say it does. */
export function standsAs(state: StockState, lowThreshold: number): Prisma.Sql {
  const low = Prisma.sql`coalesce(k."quantity" <= ${lowThreshold}, false)`
  const isBack = Prisma.sql`coalesce(k."restockAt" > now(), false)`
  switch (state) {
    case 'in_stock':
      return Prisma.sql`(${stock} and not ${none} and not ${low})`
    case 'low_stock':
      return Prisma.sql`(${stock} and k."quantity" > 0 and k."quantity" <= ${lowThreshold})`
    case 'restock_on':
      return Prisma.sql`(${stock} and ${none} and ${isBack})`
    case 'out_of_stock':
      return Prisma.sql`(${stock} and ${none} and not ${isBack})`
    case 'slot_free':
      return Prisma.sql`(${slot} and not ${none} and not ${passed})`
    case 'slot_taken':
      return Prisma.sql`(${slot} and (${none} or ${passed}))`
    case 'unknown':
      return Prisma.sql`(k."quantity" is null and k."told" = '')`
  }
}
