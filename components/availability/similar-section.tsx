'use client'

import { useQuery } from '@tanstack/react-query'
import { Skeleton } from '@/components/ui/skeleton'
import { availabilityQueries } from '@/lib/availability/client'
import { useSessionChange } from '@/lib/sessions/client'
import { StockState } from './stock-state'

/** What else of its kind is there, to answer with instead. */
export function SimilarSection({ sku, sessionId }: { sku: string; sessionId: string }) {
  const { data, isError } = useQuery(availabilityQueries.similar(sku))
  const choose = useSessionChange(sessionId)
  if (isError) return null
  return (
    <section className="border-b border-line p-4">
      <h2 className="mb-2 text-12 font-semibold text-text-2">Similar and in stock</h2>
      {!data && <Skeleton className="h-4 w-48" />}
      {data?.length === 0 && <p className="text-13 text-text-2">Nothing else of its category is in stock.</p>}
      <ul className="-mx-2 empty:hidden">
        {data?.map(({ sku: other, name, availability }) => (
          <li key={other}>
            <button
              type="button"
              disabled={choose.isPending}
              title="Draft the reply from this product"
              onClick={() => choose.mutate({ step: 'suggestion', body: { sku: other } })}
              className="flex min-h-8 w-full items-center gap-3 rounded-2 px-2 py-1 text-start text-13 hover:bg-hover coarse:min-h-11"
            >
              <span className="min-w-0 flex-1 truncate">
                <bdi>{name}</bdi>
              </span>
              <StockState availability={availability} className="text-12" />
            </button>
          </li>
        ))}
      </ul>
      {choose.error && (
        <p role="alert" className="mt-2 text-12 text-red">
          No reply could be drafted from it. Try again.
        </p>
      )}
    </section>
  )
}
