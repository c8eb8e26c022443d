import { infiniteQueryOptions, type QueryClient, queryOptions, useInfiniteQuery, useQuery } from '@tanstack/react-query'
import { useMemo, useState } from 'react'
import { fetchJson } from '@/lib/http/fetch'
import { type Message, type MessagePage, messagePage, timeline } from '@/lib/sessions/model'
import { joinEnd, withChanged, withMessage } from './model'

const PAGE = 50

export const threadQueries = {
  /** The end of the thread. Read again it grows by what is new and stays joined to what came before. */
  end: (sessionId: string) =>
    queryOptions({
      queryKey: ['sessions', 'thread', sessionId],
      queryFn: ({ signal }) => fetchJson(`/api/sessions/${sessionId}/messages?limit=${PAGE}`, messagePage, { signal }),
      structuralSharing: (known, answer) => (isPage(answer) ? joinEnd(isPage(known) ? known : undefined, answer) : answer),
    }),

  /** What came before `before`, page by page towards the beginning. */
  earlier: (sessionId: string, before: string) =>
    infiniteQueryOptions({
      queryKey: ['sessions', 'thread', sessionId, 'earlier', before],
      queryFn: ({ pageParam, signal }) =>
        fetchJson(`/api/sessions/${sessionId}/messages?${new URLSearchParams({ limit: String(PAGE), before: pageParam })}`, messagePage, {
          signal,
        }),
      initialPageParam: before,
      getNextPageParam: (page) => page.before,
      staleTime: Number.POSITIVE_INFINITY,
    }),

  /** Another `version` is read anew. */
  timeline: (messageId: string, version = '') =>
    queryOptions({
      queryKey: ['messages', 'timeline', messageId, version],
      queryFn: async ({ signal }) => (await fetchJson(`/api/messages/${messageId}/timeline`, timeline, { signal })).items,
    }),
}

/** A thread as far as it was read. `readEarlier` reads on towards its beginning. */
export function useThread(sessionId: string) {
  const end = useQuery(threadQueries.end(sessionId))
  const [isReadingBack, setReadingBack] = useState(false)
  const before = end.data?.before ?? null
  const earlier = useInfiniteQuery({ ...threadQueries.earlier(sessionId, before ?? ''), enabled: isReadingBack && before !== null })
  const messages = useMemo(() => joined(end.data, earlier.data?.pages), [end.data, earlier.data])
  const hasEarlier = before !== null && (earlier.data === undefined || earlier.hasNextPage)
  function readEarlier() {
    if (!hasEarlier || earlier.isFetching) return
    if (earlier.data) void earlier.fetchNextPage()
    else setReadingBack(true)
  }
  return { end, messages, hasEarlier, readEarlier, isReadingEarlier: earlier.isFetching, earlierFailed: earlier.isError }
}

function isPage(value: unknown): value is MessagePage {
  return typeof value === 'object' && value !== null && 'items' in value && 'before' in value
}

function joined(end: MessagePage | undefined, earlier: MessagePage[] = []): Message[] {
  return [...earlier.toReversed().flatMap((page) => page.items), ...(end?.items ?? [])]
}

/** Reads the end of a thread again, and the earlier pages that hold one of these messages. */
export async function refreshThread(client: QueryClient, sessionId: string, messageIds: readonly string[]): Promise<void> {
  const { queryKey } = threadQueries.end(sessionId)
  const before = client.getQueryData(queryKey)?.before
  const earlier = before ? client.getQueryData(threadQueries.earlier(sessionId, before).queryKey) : undefined
  const isEarlier = earlier?.pages.some((page) => page.items.some((one) => messageIds.includes(one.id))) ?? false
  await client.invalidateQueries({ queryKey, exact: !isEarlier })
}

/** Shows what the server has just said of a message that is in the thread. */
export function changeInThread(client: QueryClient, sessionId: string, changed: Message): void {
  client.setQueryData(threadQueries.end(sessionId).queryKey, (known) => known && withChanged(known, changed))
}

/** Shows what the server has just accepted, without waiting to hear of it. */
export function addToThread(client: QueryClient, sessionId: string, accepted: Message): void {
  client.setQueryData(threadQueries.end(sessionId).queryKey, (known) => known && withMessage(known, accepted))
}
