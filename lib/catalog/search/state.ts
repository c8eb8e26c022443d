import { GONE_IN_WORDS } from '@/lib/availability/model'
import type { StockState } from '@/lib/catalog/model'
import { Prisma } from '@/prisma/generated/client'

const gone = Prisma.sql`k."told" ~* ${GONE_IN_WORDS.source}`
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
