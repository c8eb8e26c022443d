'use client'

import { QueryFailure } from '@/components/shell/query-failure'
import type { ListFilter } from '@/lib/desk/model'
import { ListEmpty } from './list-empty'
import { RowSkeletons } from './row-skeletons'
import { SessionRows } from './session-rows'
import { useSessionList } from './use-session-list'

interface Props {
  filter: ListFilter
  /** Shows more again. */
  onReset: (reset: Partial<ListFilter>) => void
}

/** The rows of a view, or why there are none. */
export function ListContent({ filter, onReset }: Props) {
  const { list, rows } = useSessionList(filter)
  if (list.isPending) return <RowSkeletons />
  if (list.data === undefined) return <QueryFailure error={list.error} onRetry={() => void list.refetch()} isRetrying={list.isFetching} />
  if (rows.length === 0 && !list.hasNextPage) return <ListEmpty filter={filter} onReset={onReset} />
  return (
    <SessionRows
      key={`${filter.view} ${filter.q} ${filter.assignee}`}
      rows={rows}
      hasMore={list.hasNextPage}
      isLoadingMore={list.isFetchingNextPage}
      onMore={() => void list.fetchNextPage()}
    />
  )
}
