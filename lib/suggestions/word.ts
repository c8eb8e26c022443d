import 'server-only'
import { currentAvailability } from '@/lib/availability/server'
import { isHeldUntil } from '@/lib/leads/read'
import { isThere } from '@/lib/leads/reservations/model'
import type { Suggestion as SuggestionRow } from '@/prisma/generated/client'

type Said = Pick<SuggestionRow, 'sessionId' | 'productSku' | 'reservedUntil' | 'offers'>

/** What a suggestion says besides how its product stands, and is true no more, in words: what was set aside, or can be had instead. Null while it holds. */
export async function brokenWord({ sessionId, productSku, reservedUntil, offers }: Said): Promise<string | null> {
  if (productSku && reservedUntil && !(await isHeldUntil(sessionId, productSku, reservedUntil))) return 'nothing is set aside any more'
  for (const sku of offers) {
    const now = await currentAvailability(sku, null, { sessionId })
    if (!now || !isThere(now.availability.state)) return `${now?.product.name ?? sku} is gone`
  }
  return null
}
