'use client'

import type { InfiniteData, UseInfiniteQueryResult } from '@tanstack/react-query'
import { Button } from '@/components/ui/button'
import { EmptyState } from '@/components/ui/empty-state'
import type { PromiseList as Page, RestockPromise } from '@/lib/leads/model'
import { promiseColumns } from './promise-columns'
import { PromiseItem } from './promise-item'

interface Props {
  promises: UseInfiniteQueryResult<InfiniteData<Page>>
  state: RestockPromise['state']
}

const empty: Record<RestockPromise['state'], { title: string; text: string }> = {
  waiting: {
    title: 'Nobody waits for stock',
    text: 'When a customer answers that they want to be told once a product is back, the promise stands here, with their own words.',
  },
  ready: {
    title: 'Nobody is owed a word',
    text: 'When stock comes back, those who wait for it stand here, the oldest first, as many as there are pieces.',
  },
  answered: { title: 'None was kept yet', text: 'Once the customer was told that their product is back, the promise stands here.' },
  expired: { title: 'None has expired', text: 'A promise that could not be kept in time stands here.' },
  cancelled: { title: 'None was cancelled', text: 'A promise that somebody took back stands here.' },
}

/** The promises of one state, who waits longest first. */
export function PromiseList({ promises, state }: Props) {
  const items = promises.data?.pages.flatMap((page) => page.items) ?? []
  if (items.length === 0)
    return (
      <EmptyState icon="bell" title={empty[state].title}>
        {empty[state].text}
      </EmptyState>
    )
  return (
    <div className="@container min-h-0 flex-1 overflow-y-auto pb-6">
      <div
        aria-hidden
        className={`${promiseColumns} sticky top-0 z-10 hidden h-8 border-b border-line bg-bg text-12 font-medium text-text-3 @4xl:grid`}
      >
        <span>Customer</span>
        <span>Product</span>
        <span>State</span>
        <span>Promised</span>
        <span>Expires</span>
      </div>
      <ul aria-label="Promises">
        {items.map((promise) => (
          <PromiseItem key={promise.id} promise={promise} />
        ))}
      </ul>
      {promises.hasNextPage && (
        <div className="flex justify-center p-4">
          <Button onPress={() => void promises.fetchNextPage()} isPending={promises.isFetchingNextPage}>
            Show more
          </Button>
        </div>
      )}
    </div>
  )
}
