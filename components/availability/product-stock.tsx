'use client'

import type { Product } from '@/lib/catalog/model'
import { StockState } from './stock-state'
import { useStock } from './use-stock'

/** The stock of a product, in its words. */
export function ProductStock({ product, className }: { product: Product; className?: string }) {
  return <StockState availability={useStock(product)} className={className} />
}
