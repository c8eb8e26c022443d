import 'server-only'
import { findProduct, getShop } from '@/lib/catalog/server'
import { db } from '@/lib/db'
import { heldOf } from '@/lib/leads/read'
import { withoutHeld } from '@/lib/leads/reservations/model'
import { productIndex } from './catalogue/server'
import { type Availability, availabilityOf, type ThreadContext, type Understanding } from './model'
import { readMessage } from './reading/model'

/** What the customer's message means, and which product it is about. */
export async function understand(text: string, context: ThreadContext): Promise<Understanding> {
  return readMessage(text, context, await productIndex())
}

export interface ReadNow {
  availability: Availability
  product: { sku: string; name: string; version: number }
}

/**
 * The product's stock as the database has it now, without what is held for others than the customer of `sessionId`; null when there is no such
 * product.
 */
export async function currentAvailability(sku: string, language: string | null = null, sessionId?: string): Promise<ReadNow | null> {
  const [row, held, { timeZone, lowThreshold }] = await Promise.all([
    findProduct(sku),
    heldOf(db(), sku, { except: { sessionId } }),
    getShop(),
  ])
  if (!row) return null
  const circumstances = { now: new Date(), timeZone, language, lowThreshold, source: 'own stock' }
  const availability = availabilityOf(withoutHeld(row, held), circumstances)
  return { availability, product: { sku: row.sku, name: row.name, version: row.version } }
}
