'use client'

import type { InfiniteData, UseInfiniteQueryResult } from '@tanstack/react-query'
import { QueryFailure } from '@/components/shell/query-failure'
import { Button } from '@/components/ui/button'
import { EmptyState } from '@/components/ui/empty-state'
import type { FailureFilter } from '@/lib/failures/client'
import type { FailureList as Page } from '@/lib/failures/rows'
import { causeWords } from '@/lib/failures/words'
import { columns } from './columns'
import { FailureItem } from './failure-item'
import { FailureSkeleton } from './failure-skeleton'

interface Props {
  failures: UseInfiniteQueryResult<InfiniteData<Page>>
  filter: FailureFilter
  mayMend: boolean
}

/** One row for each failure, newest first. */
export function FailureList({ failures, filter, mayMend }: Props) {
  if (failures.isPending) return <FailureSkeleton />
  if (failures.isError && !failures.data)
    return <QueryFailure error={failures.error} onRetry={failures.refetch} isRetrying={failures.isFetching} />
  const rows = failures.data.pages.flatMap((page) => page.items)
  if (rows.length === 0) return <Nothing filter={filter} />
  return (
    <div className="@container min-h-0 flex-1 overflow-y-auto pb-6">
      <div
        aria-hidden
        className={`${columns} sticky top-0 z-10 hidden h-8 border-b border-line bg-bg text-12 font-medium text-text-3 @3xl:grid`}
      >
        <span>Customer</span>
        <span>What happened</span>
        <span>{filter.state === 'open' ? 'Since' : 'Ended'}</span>
        <span>{filter.state === 'open' ? 'Cure' : 'How it ended'}</span>
      </div>
      <ul aria-label={filter.state === 'open' ? 'Open failures' : 'Resolved failures'}>
        {rows.map((row) => (
          <FailureItem key={row.message.id} row={row} isOpen={filter.state === 'open'} mayMend={mayMend} />
        ))}
      </ul>
      {failures.hasNextPage && (
        <div className="flex justify-center p-4">
          <Button onPress={() => failures.fetchNextPage()} isPending={failures.isFetchingNextPage}>
            Show older ones
          </Button>
        </div>
      )}
    </div>
  )
}

function Nothing({ filter: { state, cause } }: { filter: FailureFilter }) {
  if (state === 'resolved')
    return (
      <EmptyState icon="done" title="Nothing here yet">
        Failures that were mended stand here, with how they ended.
      </EmptyState>
    )
  if (cause !== null)
    return (
      <EmptyState icon="done" title={`Nothing open under “${causeWords[cause].short}”`}>
        Other causes may still need somebody.
      </EmptyState>
    )
  return (
    <EmptyState icon="done" title="Everything got through">
      When a reply is refused, lost or in doubt, it stands here with its cause and its cure.
    </EmptyState>
  )
}
