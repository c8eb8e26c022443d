'use client'

import type { InfiniteData, UseInfiniteQueryResult } from '@tanstack/react-query'
import { QueryFailure } from '@/components/shell/query-failure'
import { Button } from '@/components/ui/button'
import { EmptyState } from '@/components/ui/empty-state'
import { Skeleton } from '@/components/ui/skeleton'
import type { JournalFilter, JournalList as Page } from '@/lib/journal/model'
import { columns } from './columns'
import { JournalItem } from './journal-item'
import type { Replaying } from './use-replaying'

interface Props {
  journal: UseInfiniteQueryResult<InfiniteData<Page>>
  filter: JournalFilter
  replaying: Replaying
  onAll: () => void
}

/** One row for each webhook, the newest first. */
export function JournalList({ journal, filter, replaying, onAll }: Props) {
  if (journal.isPending) return <Loading />
  if (journal.isError && !journal.data)
    return <QueryFailure error={journal.error} onRetry={journal.refetch} isRetrying={journal.isFetching} />
  const rows = journal.data.pages.flatMap((page) => page.items)
  if (rows.length === 0) return <Nothing filter={filter} onAll={onAll} />
  return (
    <div className="pb-6">
      <div
        aria-hidden
        className={`${columns} sticky top-0 z-10 hidden h-8 border-b border-line bg-bg text-12 font-medium text-text-3 @3xl:grid`}
      >
        <span>Came</span>
        <span>Channel</span>
        <span className="text-end">Size</span>
        <span>State</span>
        <span>What was not understood</span>
      </div>
      <ul aria-label="Webhooks, the newest first">
        {rows.map((row) => (
          <JournalItem key={row.id} row={row} replaying={replaying} />
        ))}
      </ul>
      {journal.hasNextPage && (
        <div className="flex justify-center p-4">
          <Button onPress={() => journal.fetchNextPage()} isPending={journal.isFetchingNextPage}>
            Show older ones
          </Button>
        </div>
      )}
    </div>
  )
}

function Nothing({ filter, onAll }: Pick<Props, 'filter' | 'onAll'>) {
  const action = <Button onPress={onAll}>Show all</Button>
  if (filter === 'waiting')
    return (
      <EmptyState icon="done" title="Nothing waits" action={action}>
        Every webhook that came has been worked off.
      </EmptyState>
    )
  if (filter === 'dead')
    return (
      <EmptyState icon="done" title="Everything was understood" action={action}>
        A webhook of which something is not understood would stand here.
      </EmptyState>
    )
  return (
    <EmptyState icon="webhook" title="No webhook has come yet">
      Connect the webhook of a channel, and write to its number from a phone: what the provider sends stands here as it came.
    </EmptyState>
  )
}

function Loading() {
  return (
    <div role="status">
      <span className="sr-only">Loading webhooks</span>
      {['a', 'b', 'c', 'd', 'e', 'f'].map((key) => (
        <div key={key} className={`flex min-h-12 flex-col gap-2 border-b border-line py-3 ps-9 pe-4 ${columns}`}>
          <Skeleton className="h-3.5 w-24" />
          <Skeleton className="h-3.5 w-20" />
          <Skeleton className="h-3.5 w-10" />
          <Skeleton className="h-3.5 w-24" />
        </div>
      ))}
    </div>
  )
}
