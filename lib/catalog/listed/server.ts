import 'server-only'
import { z } from 'zod'
import type { Stock } from '@/lib/catalog/history/model'
import { type ProductInput, productOption, stockLocation, sumOf } from '@/lib/catalog/model'
import type { Product as ProductRow } from '@/prisma/generated/client'

export interface ListedProduct extends ProductInput {
  sku: string
}

const locations = z.array(stockLocation)
const options = z.array(productOption)

/** A row of the database as what is written there. */
export function asListed(row: ProductRow): ListedProduct {
  const { sku, name, aliases, category, kind, quantity, label, currency, groupKey } = row
  return {
    sku,
    name,
    aliases,
    category,
    kind,
    quantity,
    locations: locations.parse(row.locations),
    restockAt: row.restockAt?.toISOString() ?? null,
    startsAt: row.startsAt?.toISOString() ?? null,
    label,
    price: row.price === null ? null : Number(row.price).toFixed(2),
    currency,
    groupKey,
    options: options.parse(row.options),
  }
}

/** With a new number and the places of the old one: a single place takes it, among several nobody knows which. */
export function settled(product: ListedProduct): ListedProduct {
  const { quantity, locations } = product
  const [only, ...more] = locations
  if (!only || quantity === sumOf(locations)) return product
  return { ...product, locations: quantity !== null && more.length === 0 ? [{ ...only, quantity }] : [] }
}

export function stockOf({ quantity, locations, restockAt, label }: ListedProduct): Stock {
  return { quantity, locations, restockAt, label }
}

/** Whether nothing would change if one took the other's place. */
export function isSame(a: ListedProduct, b: ListedProduct): boolean {
  return fingerprint(a) === fingerprint(b)
}

function fingerprint(product: ListedProduct): string {
  const { name, aliases, category, kind, quantity, restockAt, startsAt, label, price, currency, groupKey } = product
  const amount = price === null ? null : Number(price)
  const places = product.locations.map((location) => [location.name, location.quantity])
  const variant = product.options.map((option) => [option.name, option.value])
  return JSON.stringify([name, aliases, category, kind, quantity, restockAt, startsAt, label, amount, currency, groupKey, places, variant])
}

/** The words it is found by. */
export function wordsOf({ name, aliases, category }: ListedProduct): string {
  return JSON.stringify([name, aliases, category])
}
