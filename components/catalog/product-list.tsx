'use client'

import type { InfiniteData, UseInfiniteQueryResult } from '@tanstack/react-query'
import { QueryFailure } from '@/components/shell/query-failure'
import { Button } from '@/components/ui/button'
import type { ProductList as Page, Product, Shop } from '@/lib/catalog/model'
import { columns } from './columns'
import { NoProducts } from './no-products'
import { ProductRow } from './product-row'
import { ProductSkeleton } from './product-skeleton'

interface Props {
  products: UseInfiniteQueryResult<InfiniteData<Page>>
  q: string
  shop: Shop
  mayWrite: boolean
  onEdit: (product: Product) => void
  onDelete: (product: Product) => void
}

/** One row for each product that the search finds. */
export function ProductList({ products, q, mayWrite, ...row }: Props) {
  if (products.isPending) return <ProductSkeleton />
  if (products.isError && !products.data)
    return <QueryFailure error={products.error} onRetry={products.refetch} isRetrying={products.isFetching} />
  const items = products.data.pages.flatMap((page) => page.items)
  if (items.length === 0) return <NoProducts q={q} mayWrite={mayWrite} />
  return (
    <div className="@container min-h-0 flex-1 overflow-y-auto pb-6">
      <div
        aria-hidden
        className={`${columns} sticky top-0 z-10 hidden h-8 border-b border-line bg-bg text-12 font-medium text-text-3 @2xl:grid`}
      >
        <span>Product</span>
        <span>Availability</span>
        <span className="text-end">Price</span>
        <span className="hidden @4xl:block">Changed</span>
      </div>
      <ul aria-label="Products">
        {items.map((product) => (
          <ProductRow key={product.sku} product={product} mayWrite={mayWrite} {...row} />
        ))}
      </ul>
      {products.hasNextPage && (
        <div className="flex justify-center p-4">
          <Button onPress={() => products.fetchNextPage()} isPending={products.isFetchingNextPage}>
            Show more
          </Button>
        </div>
      )}
    </div>
  )
}
