'use client'

import { useInfiniteQuery } from '@tanstack/react-query'
import { useDeferredValue, useState } from 'react'
import { SearchField } from '@/components/ui/search-field'
import { Skeleton } from '@/components/ui/skeleton'
import { productQueries } from '@/lib/catalog/client'
import { useSessionChange } from '@/lib/sessions/client'
import { FINDER } from './finder-focus'
import { ProductStock } from './product-stock'

const MOST = 6

/** Looks up another product and drafts the reply from its stock. */
export function ProductFinder({ sessionId }: { sessionId: string }) {
  const [q, setQ] = useState('')
  const wanted = useDeferredValue(q.trim())
  const { data } = useInfiniteQuery({ ...productQueries.list({ q: wanted }), enabled: wanted !== '' })
  const choose = useSessionChange(sessionId)
  const found = data?.pages[0]?.items.slice(0, MOST)
  return (
    <section {...FINDER} className="border-b border-line p-4">
      <h2 className="mb-2 text-12 font-semibold text-text-2">Another product</h2>
      <SearchField label="Name or SKU" value={q} onChange={setQ} />
      {wanted !== '' && (
        <ul aria-label="Products found" className="-mx-2 mt-2">
          {!found && <Skeleton className="m-2 h-4 w-40" />}
          {found?.length === 0 && <li className="px-2 py-1 text-13 text-text-2">No product by that name.</li>}
          {found?.map((product) => (
            <li key={product.sku}>
              <button
                type="button"
                disabled={choose.isPending}
                title="Draft the reply from this product"
                onClick={() => choose.mutate({ step: 'suggestion', body: { sku: product.sku } }, { onSuccess: () => setQ('') })}
                className="grid min-h-11 w-full grid-cols-[minmax(0,1fr)_auto] items-center gap-x-3 rounded-2 px-2 py-1 text-start text-13 hover:bg-hover"
              >
                <span className="truncate">
                  <bdi>{product.name}</bdi>
                </span>
                <ProductStock product={product} className="text-12" />
                <span className="text-12 text-text-3">{product.sku}</span>
              </button>
            </li>
          ))}
        </ul>
      )}
      {choose.error && (
        <p role="alert" className="mt-2 text-12 text-red">
          This product’s stock is not known, so no reply can be drafted from it.
        </p>
      )}
    </section>
  )
}
