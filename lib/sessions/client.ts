import { infiniteQueryOptions, type QueryClient, queryOptions, useMutation, useQueryClient } from '@tanstack/react-query'
import { type ListFilter, newestRows } from '@/lib/desk/model'
import { fetchJson } from '@/lib/http/fetch'
import { VIEWING_MS } from '@/lib/viewers/model'
import { type SessionDetail, type SessionList, type SessionRow, sessionDetail, sessionList } from './model'

const PAGE = 50
/** So many rows may be asked for by id at once, and so many be kept beside the lists. */
const MOST_ROWS = 100

export const sessionQueries = {
  /** The pages of a view as the server listed them. What changed since then is in `fresh`. */
  list: (filter: ListFilter) =>
    infiniteQueryOptions({
      queryKey: ['sessions', 'list', filter],
      queryFn: ({ pageParam, signal }) => fetchJson(`/api/sessions?${listSearch(filter, pageParam)}`, sessionList, { signal }),
      initialPageParam: null as string | null,
      getNextPageParam: (page) => page.nextCursor,
      // News of every change come by themselves, and after a gap all is asked for again; a list may be many pages long.
      refetchOnWindowFocus: false,
    }),

  /** Rows that were asked for by id because they changed: to be laid over any list, the higher version wins. */
  fresh: () =>
    queryOptions({
      queryKey: ['sessions', 'fresh'],
      queryFn: async ({ client, signal }) => {
        const ids = freshRows(client).map((row) => row.id)
        const rows = ids.length > 0 ? (await fetchRows(ids, signal)).items : []
        return newestRows(rows, freshRows(client))
      },
      initialData: (): SessionRow[] => [],
      staleTime: Number.POSITIVE_INFINITY,
      gcTime: Number.POSITIVE_INFINITY,
    }),

  /** What every view holds: of all sessions, or of one person's (`none`: of nobody's). */
  counts: (assignee: string | null = null) =>
    queryOptions({
      queryKey: ['sessions', 'counts', assignee],
      queryFn: async ({ signal }) => {
        const search = new URLSearchParams({ view: 'all', limit: '1', ...(assignee !== null && { assignee }) })
        return (await fetchJson(`/api/sessions?${search}`, sessionList, { signal })).counts
      },
    }),

  detail: (id: string) =>
    queryOptions({
      queryKey: ['sessions', 'detail', id],
      queryFn: ({ signal }) => fetchJson(`/api/sessions/${id}`, sessionDetail, { signal }),
      structuralSharing: newer,
      // Whoever leaves without a word is gone after a while.
      refetchInterval: ({ state }) => (state.data?.viewers.length ? VIEWING_MS : false),
    }),
}

/** Asks for these rows again, in one request, and for what the views count. Where they are too many, the lists are read again. */
export async function refreshRows(client: QueryClient, ids: string[]): Promise<void> {
  if (ids.length > MOST_ROWS) return rereadLists(client)
  const { items, counts } = await fetchRows(ids)
  client.setQueryData(sessionQueries.counts().queryKey, counts)
  keepFresh(client, items)
  await client.invalidateQueries({ queryKey: ['sessions', 'counts'], predicate: ({ queryKey }) => queryKey.at(-1) !== null })
  if (freshRows(client).length > MOST_ROWS) await rereadLists(client)
}

/** Puts away a session, takes it up again, gives it to somebody, chooses the product that is meant, has its stock looked at again, or notes what was seen: each answers with the session. */
export function useSessionChange(id: string) {
  const client = useQueryClient()
  return useMutation({
    mutationKey: ['sessions', 'change', id],
    mutationFn: ({ step, body }: SessionChange) => fetchJson(`/api/sessions/${id}/${step}`, sessionDetail, { method: 'POST', body }),
    onSuccess: (session) => keepSession(client, session),
  })
}

type SessionChange =
  | { step: 'done' | 'reopen' | 'suggestion/check'; body?: undefined }
  | { step: 'assign'; body: { userId: string | null } }
  | { step: 'suggestion'; body: { sku: string } }
  | { step: 'seen'; body: { messageId: string } }

function keepSession(client: QueryClient, session: SessionDetail): void {
  client.setQueryData(sessionQueries.detail(session.id).queryKey, session)
  keepFresh(client, [session])
}

function keepFresh(client: QueryClient, rows: SessionRow[]): void {
  client.setQueryData(sessionQueries.fresh().queryKey, (known) => newestRows(known ?? [], rows))
}

function freshRows(client: QueryClient): SessionRow[] {
  return client.getQueryData(sessionQueries.fresh().queryKey) ?? []
}

/** Once the lists hold it, what was laid over them before is no longer needed. */
async function rereadLists(client: QueryClient): Promise<void> {
  const laid = new Set(freshRows(client))
  await Promise.all([
    client.invalidateQueries({ queryKey: ['sessions', 'list'] }),
    client.invalidateQueries({ queryKey: ['sessions', 'counts'] }),
  ])
  client.setQueryData(sessionQueries.fresh().queryKey, (known) => known?.filter((row) => !laid.has(row)))
}

function fetchRows(ids: string[], signal?: AbortSignal): Promise<SessionList> {
  return fetchJson(`/api/sessions?ids=${ids.join()}`, sessionList, { signal })
}

function listSearch({ view, q, assignee }: ListFilter, cursor: string | null): URLSearchParams {
  const search = new URLSearchParams({ view, limit: String(PAGE) })
  if (assignee !== null) search.set('assignee', assignee)
  if (q.trim() !== '') search.set('q', q.trim())
  if (cursor !== null) search.set('cursor', cursor)
  return search
}

/** Of two answers the one with the higher version, whichever came first. */
function newer(known: unknown, answer: unknown): unknown {
  return versionOf(known) > versionOf(answer) ? known : answer
}

function versionOf(value: unknown): number {
  return typeof value === 'object' && value !== null && 'version' in value && typeof value.version === 'number' ? value.version : -1
}
