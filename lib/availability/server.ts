import 'server-only'
import { findProduct, getShop } from '@/lib/catalog/server'
import { labelsIn } from '@/lib/wording/server'
import { productIndex } from './catalogue/server'
import { phraseToLearn } from './learning/model'
import { type Availability, availabilityOf, type ThreadContext, type Understanding } from './model'
import { readMessage } from './reading/model'

/** What the customer's message means, and which product it is about. */
export async function understand(text: string, context: ThreadContext): Promise<Understanding> {
  return readMessage(text, context, await productIndex())
}

/** The words of the question that are worth remembering for the product; null when none are. */
export async function wordsToLearn(text: string, sku: string): Promise<string | null> {
  return phraseToLearn(text, sku, await productIndex())
}

interface ReadNow {
  availability: Availability
  product: { sku: string; name: string; version: number }
}

/** The product's stock as the database has it now; null when there is no such product. */
export async function currentAvailability(sku: string, language: string | null = null): Promise<ReadNow | null> {
  const [row, { timeZone, lowThreshold }, labels] = await Promise.all([findProduct(sku), getShop(), labelsIn(language)])
  if (!row) return null
  const availability = availabilityOf(row, { now: new Date(), timeZone, language, lowThreshold, source: 'own stock', labels })
  return { availability, product: { sku: row.sku, name: row.name, version: row.version } }
}
