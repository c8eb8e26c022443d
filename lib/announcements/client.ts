import { infiniteQueryOptions, queryOptions, useMutation, useQueryClient } from '@tanstack/react-query'
import { fetchJson } from '@/lib/http/fetch'
import { type AnnouncementState, announcementDetail, announcementList } from './rows'

/** So often the log is read again while something in it is on its way, and while nothing is. */
const SOON_MS = 2000
const EVERY_MS = 10_000
/** With more pages than this on the screen somebody reads, and the log rests. */
const MOST_PAGES = 3

export interface LogFilter {
  subscriptionId: string | null
  state: AnnouncementState | null
}

export const announcementQueries = {
  list: (filter: LogFilter) =>
    infiniteQueryOptions({
      queryKey: ['announcement', 'list', filter],
      queryFn: ({ pageParam, signal }) => fetchJson(`/api/announcements?${searchOf(filter, pageParam)}`, announcementList, { signal }),
      initialPageParam: null as string | null,
      getNextPageParam: (page) => page.nextCursor,
      refetchInterval: ({ state: { data } }) => {
        if ((data?.pages.length ?? 0) > MOST_PAGES) return false
        return data?.pages.some((page) => page.items.some((one) => one.state === 'waiting')) ? SOON_MS : EVERY_MS
      },
    }),

  detail: (id: string) =>
    queryOptions({
      queryKey: ['announcement', 'detail', id],
      queryFn: ({ signal }) => fetchJson(`/api/announcements/${id}`, announcementDetail, { signal }),
      refetchInterval: ({ state: { data } }) => (data?.state === 'waiting' ? SOON_MS : false),
    }),
}

/** Tells one event again, under the same id. */
export function useRedeliver(id: string) {
  const client = useQueryClient()
  return useMutation({
    mutationFn: () => fetchJson(`/api/announcements/${id}/redeliver`, announcementDetail, { method: 'POST' }),
    onSettled: () => client.invalidateQueries({ queryKey: ['announcement'] }),
  })
}

function searchOf({ subscriptionId, state }: LogFilter, cursor: string | null): URLSearchParams {
  const search = new URLSearchParams()
  if (subscriptionId !== null) search.set('subscriptionId', subscriptionId)
  if (state !== null) search.set('state', state)
  if (cursor !== null) search.set('cursor', cursor)
  return search
}
