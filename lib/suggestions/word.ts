import 'server-only'
import { listThere } from '@/lib/availability/server'
import { db } from '@/lib/db'
import { isHeldUntil } from '@/lib/leads/read'
import type { How } from '@/lib/sources/asking'
import type { Suggestion as SuggestionRow } from '@/prisma/generated/client'

type Said = Pick<SuggestionRow, 'sessionId' | 'productSku' | 'wanted' | 'reservedUntil' | 'offers'>

/** What a suggestion says besides how its product stands, and is true no more, in words: what was set aside, or can be had instead. Null while it holds. */
export async function brokenWord(said: Said, how: How = {}): Promise<string | null> {
  const { sessionId, productSku, wanted, reservedUntil: until, offers } = said
  if (productSku && until && !(await isHeldUntil(sessionId, productSku, { quantity: wanted ?? 1, until })))
    return 'it is no longer set aside as it says'
  if (offers.length === 0) return null
  const there = await listThere(offers, { sessionId, ...how })
  const gone = offers.find((sku) => !there.has(sku))
  if (gone === undefined) return null
  const product = await db().product.findUnique({ where: { sku: gone }, select: { name: true } })
  return `${product?.name ?? gone} is gone`
}
