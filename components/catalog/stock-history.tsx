'use client'

import { useInfiniteQuery } from '@tanstack/react-query'
import { Button } from '@/components/ui/button'
import { Skeleton } from '@/components/ui/skeleton'
import { Time } from '@/components/ui/time'
import { productQueries } from '@/lib/catalog/client'
import { historyWords, whoWords } from './history-words'

/** What became of a product's stock, newest first, and whose doing it was. */
export function StockHistory({ sku, timeZone }: { sku: string; timeZone: string }) {
  const { data, isError, refetch, hasNextPage, fetchNextPage, isFetchingNextPage } = useInfiniteQuery(productQueries.history(sku))
  const changes = data?.pages.flatMap((page) => page.items)
  return (
    <section className="mt-6 border-t border-line pt-4 text-13">
      <h3 className="mb-2 text-12 font-semibold text-text-2">What became of the stock</h3>
      {isError && !changes && (
        <p role="alert" className="flex items-center gap-2 text-red">
          This could not be read.
          <Button size="small" onPress={() => refetch()}>
            Try again
          </Button>
        </p>
      )}
      {!isError && !changes && <Skeleton className="h-4 w-60" />}
      {changes?.length === 0 && <p className="text-text-3">It has not changed since it is written down.</p>}
      <ul aria-label="Changes of the stock" className="divide-y divide-line empty:hidden">
        {changes?.map((change) => (
          <li key={change.id} className="flex flex-wrap items-baseline gap-x-3 py-1.5">
            <span className="figures min-w-48 flex-1 wrap-anywhere">{historyWords(change, timeZone)}</span>
            <span className="text-12 text-text-3">
              {whoWords(change)}, <Time at={change.at} />
            </span>
          </li>
        ))}
      </ul>
      {hasNextPage && (
        <Button size="small" look="quiet" className="-ms-2.5" isPending={isFetchingNextPage} onPress={() => fetchNextPage()}>
          Show earlier ones
        </Button>
      )}
    </section>
  )
}
