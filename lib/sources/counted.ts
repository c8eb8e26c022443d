import 'server-only'
import { Prisma, type StockSource as SourceRow } from '@/prisma/generated/client'

type Source = Pick<SourceRow, 'id' | 'category'>

/** What counts of product `p`, as `k`: what the source outside that has it said last, else its own row; as `countedStock` has it. */
export function counted(sources: Source[]): Prisma.Sql {
  const source = sourceIdOf(sources)
  return Prisma.sql`
    left join "StockReading" r on r."sku" = p."sku" and r."sourceId" = ${source} and r."asOf" is not null and r."problem" is null
    cross join lateral (select
      case when ${source} is null then p."quantity" when r."isThere" is null then r."quantity" when not r."isThere" then 0 end as "quantity",
      case when ${source} is null then p."restockAt" else r."restockAt" end as "restockAt",
      case when r."isThere" then 'there' when ${source} is null or r."sku" is not null then btrim(coalesce(p."label", '')) else '' end as "told") k`
}

/** The id of the source that has product `p`, as `sourceOf` finds it; null where our own database counts. */
export function sourceIdOf(sources: Source[]): Prisma.Sql {
  const forAll = Prisma.sql`${sources.find(({ category }) => category === null)?.id ?? null}::uuid`
  const named = sources.filter(({ category }) => category !== null)
  const cases = named.map(({ id, category }) => Prisma.sql`when lower(p."category") = lower(${category}) then ${id}::uuid`)
  return cases.length > 0 ? Prisma.sql`case ${Prisma.join(cases, ' ')} else ${forAll} end` : forAll
}
