import { infiniteQueryOptions, queryOptions, useMutation, useQueryClient } from '@tanstack/react-query'
import { fetchJson } from '@/lib/http/fetch'
import { useLiveChanges } from '@/lib/live/client'
import { type BulkRetry, bulkRetryResult } from '@/lib/retries/model'
import { message } from '@/lib/sessions/model'
import type { FailureCause } from './model'
import { type DueIn, type FailureList, type FailureOrder, failureList } from './rows'

/** What the desk shows; null: all of them. A text that was tried again stands there once, by its latest try. */
export interface FailureFilter {
  state: 'open' | 'resolved'
  cause: FailureCause | null
  owner: string | null
  due: DueIn | null
  q: string
  order: FailureOrder
}

/** What was due later is due soon without anybody telling. */
const COUNT_AGAIN_MS = 60_000

export const failureQueries = {
  list: (filter: FailureFilter) =>
    infiniteQueryOptions({
      queryKey: ['failures', 'list', filter],
      queryFn: ({ pageParam, signal }) => fetchJson(`/api/failures?${listSearch(filter, pageParam)}`, failureList, { signal }),
      initialPageParam: null as string | null,
      getNextPageParam: (page) => page.nextCursor,
      refetchInterval: COUNT_AGAIN_MS,
    }),

  /** How many stand open, of every cause. */
  open: () =>
    queryOptions({
      queryKey: ['failures', 'open'],
      queryFn: async ({ signal }) =>
        totalOf((await fetchJson('/api/failures?state=open&latest=true&limit=1', failureList, { signal })).counts),
    }),

  /** The newest that stand open, for telling of those that are new. */
  newest: () =>
    queryOptions({
      queryKey: ['failures', 'newest'],
      queryFn: async ({ signal }) => (await fetchJson('/api/failures?state=open&latest=true&limit=20', failureList, { signal })).items,
    }),
}

/** Reads failures again whenever one opens, changes or closes. */
export function useFailureNews(): void {
  const client = useQueryClient()
  useLiveChanges(['failure'], () => client.invalidateQueries({ queryKey: ['failures'] }))
}

/** Takes a failure on that nobody has. */
export function useClaimFailure() {
  return useFailureStep((messageId: string) => fetchJson(`/api/failures/${messageId}/claim`, message, { method: 'POST' }))
}

/** Takes it over, gives it back, or gives it to somebody. */
export function useAssignFailure() {
  return useFailureStep(({ messageId, userId }: { messageId: string; userId: string | null }) =>
    fetchJson(`/api/failures/${messageId}/assign`, message, { method: 'POST', body: { userId } }),
  )
}

/** Says that nothing more is to be done, and why. */
export function useResolveFailure() {
  return useFailureStep(({ messageId, resolution }: { messageId: string; resolution: string }) =>
    fetchJson(`/api/failures/${messageId}/resolve`, message, { method: 'POST', body: { resolution } }),
  )
}

/** Sends many again in one request; each has its own result. */
export function useRetryMany() {
  return useFailureStep((items: BulkRetry['items']) =>
    fetchJson('/api/failures/retry', bulkRetryResult, { method: 'POST', body: { items } }),
  )
}

function useFailureStep<Input, Result>(mutationFn: (input: Input) => Promise<Result>) {
  const client = useQueryClient()
  return useMutation({ mutationFn, onSettled: () => client.invalidateQueries({ queryKey: ['failures'] }) })
}

export function totalOf(counts: FailureList['counts']): number {
  return Object.values(counts).reduce((sum, count) => sum + count, 0)
}

function listSearch({ state, order, cause, owner, due, q }: FailureFilter, cursor: string | null): URLSearchParams {
  const asked = { cause, owner, due, q: q.trim() || null, cursor }
  const given = Object.entries(asked).flatMap(([name, value]) => (value === null ? [] : [[name, value]]))
  return new URLSearchParams([['state', state], ['order', order], ['latest', 'true'], ...given])
}
