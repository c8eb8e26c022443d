import { z } from 'zod'
import { startOfDay } from '@/lib/catalog/plain/times'
import type { StockMapping, StockTold } from '@/lib/sources/model'
import { valueAt } from '@/lib/sources/paths/model'

/** More than any shop has: a number that means something else. */
const MOST = 10_000_000
const FURTHEST_YEARS = 5
const LONGEST_QUOTED = 60

export type Told = { kind: 'told'; stock: StockTold } | { kind: 'unclear'; reason: string }

interface Asked {
  mapping: StockMapping
  skus: string[]
  /** IANA name: a restock day without a time is that day there. */
  timeZone: string
  now: Date
}

/** What an answer says of each product; null when it is no JSON. What is not surely a stock is unclear, never guessed. */
export function readAnswer(text: string, asked: Asked): Map<string, Told> | null {
  const answer = parsed(text)
  return answer && new Map(asked.skus.map((sku) => [sku, toldOf(answer.value, sku, asked)]))
}

function parsed(text: string): { value: unknown } | null {
  try {
    return { value: JSON.parse(text) }
  } catch {
    return null
  }
}

class Unclear extends Error {}

function toldOf(answer: unknown, sku: string, asked: Asked): Told {
  try {
    return { kind: 'told', stock: stockIn(itemOf(answer, sku, asked.mapping), sku, asked) }
  } catch (error) {
    if (error instanceof Unclear) return { kind: 'unclear', reason: error.message }
    throw error
  }
}

/** The part of the answer that is about this product. */
function itemOf(answer: unknown, sku: string, mapping: StockMapping): unknown {
  const within = valueAt(answer, mapping.items, sku)
  if (!mapping.sku) return within
  if (!Array.isArray(within)) throw new Unclear(`There is no list at ${mapping.items || 'the top'}, but ${described(within)}`)
  const own = within.filter((item) => isSame(valueAt(item, mapping.sku, sku), sku))
  if (own.length === 0) throw new Unclear('The list does not hold this SKU')
  if (own.length > 1) throw new Unclear(`The list holds this SKU ${own.length} times`)
  return own[0]
}

function isSame(told: unknown, sku: string): boolean {
  return (typeof told === 'string' || typeof told === 'number') && String(told).trim() === sku
}

function stockIn(item: unknown, sku: string, asked: Asked): StockTold {
  const { mapping } = asked
  const quantity = mapping.quantity ? quantityOf(valueAt(item, mapping.quantity, sku), mapping.quantity) : null
  const isThere = mapping.state ? stateOf(valueAt(item, mapping.state, sku), mapping) : null
  if (quantity !== null && isThere !== null && isThere !== quantity > 0)
    throw new Unclear(`It says that there are ${quantity}, and that the product is ${isThere ? 'there' : 'gone'}`)
  const restockAt = mapping.restockAt ? restockOf(valueAt(item, mapping.restockAt, sku), asked) : null
  return { quantity, isThere: quantity === null ? isThere : null, restockAt }
}

function quantityOf(value: unknown, path: string): number {
  if (typeof value !== 'number') throw new Unclear(`At ${path} stands ${described(value)}, no number`)
  if (!Number.isInteger(value)) throw new Unclear(`At ${path} stands ${value}, no whole number`)
  if (value < 0) throw new Unclear(`At ${path} stands ${value}, which is less than nothing`)
  if (value > MOST) throw new Unclear(`At ${path} stands ${value}, more than can be`)
  // Minus nothing is nothing.
  return value + 0
}

function stateOf(value: unknown, { state, there, gone }: StockMapping): boolean {
  const word =
    typeof value === 'string' || typeof value === 'boolean' || typeof value === 'number' ? String(value).trim().toLowerCase() : null
  const isThere = word !== null && there.includes(word)
  const isGone = word !== null && gone.includes(word)
  if (isThere === isGone) throw new Unclear(`At ${state} stands ${described(value)}, which is none of the words for there or gone`)
  return isThere
}

const day = z.iso.date()
const moment = z.iso.datetime({ offset: true })

function restockOf(value: unknown, { mapping: { restockAt: path }, timeZone, now }: Asked): string | null {
  if (value === undefined || value === null || value === '') return null
  const time = day.safeParse(value).success ? startOfDay(String(value), timeZone) : Date.parse(moment.safeParse(value).data ?? '')
  if (Number.isNaN(time)) throw new Unclear(`At ${path} stands ${described(value)}, no date such as 2026-12-09 or 2026-12-09T10:00:00Z`)
  if (new Date(time).getUTCFullYear() > now.getUTCFullYear() + FURTHEST_YEARS)
    throw new Unclear(`At ${path} stands a day that is too far ahead`)
  return new Date(time).toISOString()
}

function described(value: unknown): string {
  if (value === undefined) return 'nothing'
  if (Array.isArray(value)) return 'a list'
  if (typeof value === 'object' && value !== null) return 'an object'
  if (typeof value !== 'string') return JSON.stringify(value)
  // By signs, so that none is cut in half: PostgreSQL keeps no halves.
  const signs = [...JSON.stringify(value)]
  return `the text ${signs.length > LONGEST_QUOTED ? `${signs.slice(0, LONGEST_QUOTED).join('')}…` : signs.join('')}`
}
