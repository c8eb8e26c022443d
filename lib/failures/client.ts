import { infiniteQueryOptions, queryOptions, useQueryClient } from '@tanstack/react-query'
import { fetchJson } from '@/lib/http/fetch'
import { useLiveChanges } from '@/lib/live/client'
import type { FailureCause } from './model'
import { type FailureList, failureList } from './rows'

export interface FailureFilter {
  state: 'open' | 'resolved'
  cause: FailureCause | null
}

export const failureQueries = {
  list: (filter: FailureFilter) =>
    infiniteQueryOptions({
      queryKey: ['failures', 'list', filter],
      queryFn: ({ pageParam, signal }) => fetchJson(`/api/failures?${listSearch(filter, pageParam)}`, failureList, { signal }),
      initialPageParam: null as string | null,
      getNextPageParam: (page) => page.nextCursor,
    }),

  /** How many stand open, of every cause. */
  open: () =>
    queryOptions({
      queryKey: ['failures', 'open'],
      queryFn: async ({ signal }) => totalOf((await fetchJson('/api/failures?state=open&limit=1', failureList, { signal })).counts),
    }),
}

/** Reads failures again whenever one opens, changes or closes. */
export function useFailureNews(): void {
  const client = useQueryClient()
  useLiveChanges(['failure'], () => client.invalidateQueries({ queryKey: ['failures'] }))
}

export function totalOf(counts: FailureList['counts']): number {
  return Object.values(counts).reduce((sum, count) => sum + count, 0)
}

function listSearch({ state, cause }: FailureFilter, cursor: string | null): URLSearchParams {
  const search = new URLSearchParams({ state })
  if (cause !== null) search.set('cause', cause)
  if (cursor !== null) search.set('cursor', cursor)
  return search
}
