'use client'

import { Facts } from '@/components/availability/facts'
import type { Product, Shop } from '@/lib/catalog/model'
import { Price } from './price'
import { shopDay, shopTime } from './shop-time'
import { StockWords } from './stock-words'
import { ToldBy } from './told-by'

/** All that is known of a product. */
export function ProductFacts({ product, shop }: { product: Product; shop: Shop }) {
  const { sku, locations, outside, startsAt, options, aliases, category, price, currency } = product
  const { restockAt } = outside ?? product
  const facts = [
    { name: 'SKU', value: sku },
    { name: 'Stock', value: <StockWords product={product} shop={shop} /> },
    { name: 'Told by', value: outside && <ToldBy outside={outside} /> },
    { name: 'Where', value: outside ? null : locations.map((location) => `${location.name} ${location.quantity}`).join(' · ') },
    { name: 'Back on', value: restockAt && shopDay(restockAt, shop.timeZone) },
    { name: 'Starts', value: startsAt && shopTime(startsAt, shop.timeZone) },
    { name: 'Variant', value: options.map((option) => `${option.name}: ${option.value}`).join(' · ') },
    { name: 'Category', value: category },
    { name: 'Other names', value: aliases.join(', ') },
    { name: 'Price', value: price && <Price amount={price} currency={currency} /> },
  ]
  return <Facts facts={facts.filter(({ value }) => value !== null && value !== '')} />
}
