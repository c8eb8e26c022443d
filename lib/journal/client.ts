import { infiniteQueryOptions, queryOptions, useMutation, useQueryClient } from '@tanstack/react-query'
import { z } from 'zod'
import { fetchJson } from '@/lib/http/fetch'
import { type JournalFilter, journalBody, journalList } from './model'

/** Webhooks come all the time; so often the list is read again while somebody looks. */
const EVERY_MS = 10_000
/** Until what was replayed has been worked off. */
const SOON_MS = 1000
/** With more pages than this on the screen somebody reads, and the list rests. */
const MOST_PAGES = 3

export const journalQueries = {
  list: (filter: JournalFilter) =>
    infiniteQueryOptions({
      queryKey: ['journal', 'list', filter],
      queryFn: ({ pageParam, signal }) => fetchJson(`/api/journal?${listSearch(filter, pageParam)}`, journalList, { signal }),
      initialPageParam: null as string | null,
      getNextPageParam: (page) => page.nextCursor,
      refetchInterval: ({ state: { data } }) => {
        if ((data?.pages.length ?? 0) > MOST_PAGES) return false
        return data?.pages.at(-1)?.counts.waiting ? SOON_MS : EVERY_MS
      },
    }),

  body: (id: string) =>
    queryOptions({
      queryKey: ['journal', 'body', id],
      queryFn: async ({ signal }) => (await fetchJson(`/api/journal/${id}`, journalBody, { signal })).body,
      staleTime: Number.POSITIVE_INFINITY,
    }),
}

const replayed = z.object({ replayed: z.number().int() })

/** Works one webhook off again, or with null everything that holds dead letters; answers how many. */
export function useReplay() {
  const client = useQueryClient()
  return useMutation({
    mutationFn: (id: string | null) => fetchJson(`/api/journal/${id === null ? '' : `${id}/`}replay`, replayed, { method: 'POST' }),
    onSettled: () => client.invalidateQueries({ queryKey: ['journal', 'list'] }),
  })
}

function listSearch(filter: JournalFilter, cursor: string | null): URLSearchParams {
  const search = new URLSearchParams({ filter })
  if (cursor !== null) search.set('cursor', cursor)
  return search
}
