import { GONE_IN_WORDS } from '@/lib/availability/model'
import type { StockState } from '@/lib/catalog/model'
import { Prisma } from '@/prisma/generated/client'

const told = Prisma.sql`btrim(coalesce(p."label", ''))`
const gone = Prisma.sql`${told} ~* ${GONE_IN_WORDS.source}`
/** None are left, as counted or as its own words tell. */
const none = Prisma.sql`coalesce(p."quantity" = 0, ${gone})`
const stock = Prisma.sql`p."kind" = 'stock' and not (p."quantity" is null and ${told} = '')`
const slot = Prisma.sql`p."kind" = 'slot' and not (p."quantity" is null and ${told} = '')`
const passed = Prisma.sql`coalesce(p."startsAt" <= now(), false)`

/** That product `p` stands as `availabilityOf` would say it does. */
export function standsAs(state: StockState, lowThreshold: number): Prisma.Sql {
  const low = Prisma.sql`coalesce(p."quantity" <= ${lowThreshold}, false)`
  const isBack = Prisma.sql`coalesce(p."restockAt" > now(), false)`
  switch (state) {
    case 'in_stock':
      return Prisma.sql`(${stock} and not ${none} and not ${low})`
    case 'low_stock':
      return Prisma.sql`(${stock} and p."quantity" > 0 and p."quantity" <= ${lowThreshold})`
    case 'restock_on':
      return Prisma.sql`(${stock} and ${none} and ${isBack})`
    case 'out_of_stock':
      return Prisma.sql`(${stock} and ${none} and not ${isBack})`
    case 'slot_free':
      return Prisma.sql`(${slot} and not ${none} and not ${passed})`
    case 'slot_taken':
      return Prisma.sql`(${slot} and (${none} or ${passed}))`
    case 'unknown':
      return Prisma.sql`(p."quantity" is null and ${told} = '')`
  }
}
