'use client'

import type { InfiniteData, UseInfiniteQueryResult } from '@tanstack/react-query'
import { type RefObject, useRef, useState } from 'react'
import { QueryFailure } from '@/components/shell/query-failure'
import { Button } from '@/components/ui/button'
import { usePicking } from '@/components/ui/use-picking'
import type { ProductList as Page } from '@/lib/catalog/model'
import { type Bulk, BulkBar } from './bulk-bar'
import { BulkDialog } from './bulk-dialog'
import { columns } from './columns'
import { NoProducts } from './no-products'
import { ProductRow, type RowProps } from './product-row'
import { ProductSkeleton } from './product-skeleton'
import type { Filtering } from './use-product-filter'
import { useProductKeys } from './use-product-keys'

interface Props extends Omit<RowProps, 'picking' | 'onGroup'> {
  products: UseInfiniteQueryResult<InfiniteData<Page>>
  filtering: Filtering
  mayWrite: boolean
  search: RefObject<HTMLInputElement | null>
}

/** One row for each product that the search finds. */
export function ProductList({ products, filtering, mayWrite, search, ...row }: Props) {
  const list = useRef<HTMLUListElement>(null)
  const [bulk, setBulk] = useState<{ kind: Bulk; skus: string[] } | null>(null)
  const items = products.data?.pages.flatMap((page) => page.items) ?? []
  const groups = new Map(products.data?.pages.flatMap((page) => Object.entries(page.groups)))
  const skus = items.map(({ sku }) => sku)
  const picked = usePicking(skus)
  const picking = mayWrite ? picked : null
  useProductKeys({ skus, list, search, picking })
  if (products.isPending) return <ProductSkeleton />
  if (products.isError && !products.data)
    return <QueryFailure error={products.error} onRetry={products.refetch} isRetrying={products.isFetching} />
  if (items.length === 0) return <NoProducts filtering={filtering} mayWrite={mayWrite} />
  return (
    <>
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
        <ul ref={list} aria-label="Products">
          {items.map((product) => (
            <ProductRow
              key={product.sku}
              product={product}
              variants={groups.get(product.groupKey ?? '') ?? 0}
              picking={picking}
              onGroup={(group) => filtering.setFilter({ group, q: null, category: null, state: null })}
              {...row}
            />
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
      {picking && <BulkBar picking={picking} onChoose={(kind) => setBulk({ kind, skus: picking.ids })} />}
      {bulk && (
        <BulkDialog
          {...bulk}
          outside={items.filter(({ sku, outside }) => outside && bulk.skus.includes(sku)).length}
          shop={row.shop}
          onClose={() => setBulk(null)}
          onDone={() => {
            setBulk(null)
            picked.clear()
          }}
        />
      )}
    </>
  )
}
