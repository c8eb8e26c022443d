import 'server-only'
import { findProduct, getShop } from '@/lib/catalog/server'
import { productIndex } from './catalogue/server'
import { type Availability, availabilityOf, type ThreadContext, type Understanding } from './model'
import { readMessage } from './reading/model'

/** What the customer's message means, and which product it is about. */
export async function understand(text: string, context: ThreadContext): Promise<Understanding> {
  return readMessage(text, context, await productIndex())
}

interface ReadNow {
  availability: Availability
  product: { sku: string; name: string; version: number }
}

/** The product's stock as the database has it now; null when there is no such product. */
export async function currentAvailability(sku: string, language: string | null = null): Promise<ReadNow | null> {
  const [row, { timeZone, lowThreshold }] = await Promise.all([findProduct(sku), getShop()])
  if (!row) return null
  const availability = availabilityOf(row, { now: new Date(), timeZone, language, lowThreshold, source: 'own stock' })
  return { availability, product: { sku: row.sku, name: row.name, version: row.version } }
}
