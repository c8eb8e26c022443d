'use client'

import { Button } from '@/components/ui/button'
import { Dialog } from '@/components/ui/dialog'
import type { Product, Shop } from '@/lib/catalog/model'
import { ProductFacts } from './product-facts'
import { StockHistory } from './stock-history'

interface Props {
  product: Product
  shop: Shop
  onClose: () => void
}

/** A product for somebody who only reads. */
export function ProductDetails({ product, shop, onClose }: Props) {
  return (
    <Dialog title={product.name} isOpen onOpenChange={onClose} footer={<Button onPress={onClose}>Close</Button>}>
      <ProductFacts product={product} shop={shop} />
      <StockHistory sku={product.sku} timeZone={shop.timeZone} />
    </Dialog>
  )
}
