'use client'

import type { ReactNode } from 'react'
import { StockBin, stockColour } from '@/components/ui/stock-bin'
import { useNow } from '@/components/ui/use-now'
import { availabilityOf } from '@/lib/availability/model'
import { countedStock } from '@/lib/catalog/counted/model'
import type { Product, Shop } from '@/lib/catalog/model'

interface Props {
  product: Product
  shop: Shop
  /** Stands in place of the number. */
  quantity?: ReactNode
}

/** How a product stands now: the bin, and the words that a reply would use. */
export function StockWords({ product, shop, quantity }: Props) {
  const now = useNow(60_000)
  const { timeZone, lowThreshold } = shop
  const counted = countedStock(product)
  const { state, label } = availabilityOf(counted, { now, timeZone, language: 'en', lowThreshold, source: 'catalogue' })
  const words = state === 'unknown' ? 'not known' : label
  return (
    <span className="flex min-w-0 items-center gap-2">
      <StockBin state={state} />
      {quantity || (counted.quantity !== null && <span className="figures min-w-8 text-end font-semibold">{counted.quantity}</span>)}
      <span className={`line-clamp-2 min-w-0 ${stockColour(state)}`} title={words}>
        {words}
      </span>
    </span>
  )
}
