'use client'

import { createContext, type ReactNode, useContext } from 'react'
import { type Shop, shop } from '@/lib/catalog/model'

const ShopContext = createContext<Shop>(shop.parse({}))

/** What the shop decides once for all its products, for everything below. */
export function ShopProvider({ shop, children }: { shop: Shop; children: ReactNode }) {
  return <ShopContext value={shop}>{children}</ShopContext>
}

export function useShop(): Shop {
  return useContext(ShopContext)
}
