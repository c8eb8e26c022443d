import 'server-only'
import { findProduct, getShop } from '@/lib/catalog/server'
import { db } from '@/lib/db'
import { heldOf, heldOfEach } from '@/lib/leads/read'
import { freeOf, withoutHeld } from '@/lib/leads/reservations/model'
import type { How, Stock } from '@/lib/sources/asking'
import { availableStock } from '@/lib/sources/server'
import { labelsIn } from '@/lib/wording/server'
import type { Product as ProductRow } from '@/prisma/generated/client'
import { productIndex } from './catalogue/server'
import { phraseToLearn } from './learning/model'
import { type Availability, availabilityOf, type Stocked, stockedOf, type ThreadContext, type Understanding } from './model'
import { productIn, readMessage } from './reading/model'

/** What the customer's message means, and which product it is about. */
export async function understand(text: string, context: ThreadContext): Promise<Understanding> {
  return readMessage(text, context, await productIndex())
}

/** The product that a message of ours speaks of, by its words; null when that is not sure. */
export async function productSpokenOf(text: string): Promise<string | null> {
  return productIn(text, await productIndex())
}

/** The words of the question that are worth remembering for the product; null when none are. */
export async function wordsToLearn(text: string, sku: string): Promise<string | null> {
  return phraseToLearn(text, sku, await productIndex())
}

export interface ReadNow {
  availability: Availability
  /** With what tells whether its stock, in our catalogue and at a source outside, is still what was read. */
  product: { sku: string; name: string; version: number; readingVersion: number | null }
  /** What a source outside told, held pieces included; null where our own row counts. */
  told: Stocked | null
}

interface Reading extends How {
  /** Whose customer asks: what is held for them does not count against them. */
  sessionId?: string
}

/** The product's stock as its source tells it now, without what is held for other customers; null when there is no such product. */
export async function currentAvailability(
  sku: string,
  language: string | null = null,
  { sessionId, ...how }: Reading = {},
): Promise<ReadNow | null> {
  const [row, held, { timeZone, lowThreshold }, labels] = await Promise.all([
    findProduct(sku),
    heldOf(db(), sku, { except: { sessionId } }),
    getShop(),
    labelsIn(language),
  ])
  if (!row) return null
  const stock = (await availableStock([row], how)).get(sku)
  if (!stock) return null
  const circumstances = { now: new Date(), timeZone, language, lowThreshold, source: stock.source, labels }
  const stocked = stockedOf(row, stock)
  const worked = availabilityOf(withoutHeld(stocked, held), circumstances)
  const { isKnown, quantity, restockAt, asOf, outside } = stock
  const last = isKnown ? {} : { quantity, restockAt: restockAt?.toISOString() ?? null }
  const asked = outside && { recheckAt: outside.recheckAt.toISOString(), ...(outside.problem && { problem: outside.problem }) }
  const product = { sku: row.sku, name: row.name, version: row.version, readingVersion: outside?.readingVersion ?? null }
  return { availability: { ...worked, ...last, ...asked, asOf: asOf.toISOString() }, product, told: outside && stocked }
}

/** Those of these products of which the customer can have one now. */
export async function listThere(skus: string[], { sessionId, ...how }: Reading = {}): Promise<Set<string>> {
  const [rows, held] = await Promise.all([
    db().product.findMany({ where: { sku: { in: skus } } }),
    heldOfEach(skus, { except: { sessionId } }),
  ])
  const stocks = await availableStock(rows, how)
  const now = new Date()
  const isFree = (row: ProductRow, stock: Stock | undefined) => stock && freeOf(stockedOf(row, stock), held.get(row.sku) ?? 0, now) > 0
  return new Set(rows.filter((row) => isFree(row, stocks.get(row.sku))).map(({ sku }) => sku))
}
