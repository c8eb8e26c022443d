import { infiniteQueryOptions, keepPreviousData, queryOptions, useMutation, useQueryClient } from '@tanstack/react-query'
import { fetchJson } from '@/lib/http/fetch'
import { useLiveChanges } from '@/lib/live/client'
import {
  type HoldInput,
  type Lead,
  type LeadChange,
  type LeadStage,
  leadDetail,
  leadPage,
  leadSums,
  promiseList,
  type RestockPromise,
  restockPromise,
} from './model'

const PAGE = 25
const DAY_MS = 24 * 3600_000

/** What the board shows; null: all of them. */
export interface BoardFilter {
  /** A SKU. */
  product: string | null
  /** A person's id, or `none`. */
  person: string | null
  /** Moved within so many days. */
  days: number | null
}

export const leadQueries = {
  /** The pages of one stage, the last moved first. */
  stage: (stage: LeadStage, filter: BoardFilter) =>
    infiniteQueryOptions({
      queryKey: ['leads', 'stage', stage, filter],
      queryFn: ({ pageParam, signal }) => {
        const page = { stage, sums: 'false', limit: String(PAGE), ...(pageParam !== null && { cursor: pageParam }) }
        return fetchJson(`/api/leads?${new URLSearchParams({ ...page, ...askedOf(filter, Date.now()) })}`, leadPage, { signal })
      },
      initialPageParam: null as string | null,
      getNextPageParam: (page) => page.nextCursor,
      placeholderData: keepPreviousData,
    }),
  /** What stands in every stage. */
  sums: (filter: BoardFilter) =>
    queryOptions({
      queryKey: ['leads', 'sums', filter],
      queryFn: ({ signal }) => fetchJson(`/api/leads/sums?${new URLSearchParams(askedOf(filter, Date.now()))}`, leadSums, { signal }),
      placeholderData: keepPreviousData,
    }),
}

export const promiseQueries = {
  list: (state: RestockPromise['state']) =>
    infiniteQueryOptions({
      queryKey: ['leads', 'promises', state],
      queryFn: ({ pageParam, signal }) =>
        fetchJson(`/api/promises?${new URLSearchParams({ state, ...(pageParam !== null && { cursor: pageParam }) })}`, promiseList, {
          signal,
        }),
      initialPageParam: null as string | null,
      getNextPageParam: (page) => page.nextCursor,
    }),
}

/** Where the leads that a filter shows are exported from. */
export function exportHref(filter: BoardFilter, now: Date): string {
  const asked = new URLSearchParams(askedOf(filter, now.getTime()))
  return asked.size > 0 ? `/api/leads.csv?${asked}` : '/api/leads.csv'
}

function askedOf({ product, person, days }: BoardFilter, now: number): Record<string, string> {
  return {
    ...(product !== null && { product }),
    ...(person !== null && { assignee: person }),
    ...(days !== null && { since: new Date(now - days * DAY_MS).toISOString() }),
  }
}

/** Reads leads and promises again whenever one of them changes, or one of the sessions that the screen tells of. */
export function useLeadNews(shown: readonly Pick<Lead, 'sessionId'>[] = []): void {
  const client = useQueryClient()
  useLiveChanges(['lead', 'session'], (changes) => {
    const isTold = (id: string | null) => shown.some(({ sessionId }) => sessionId === id)
    if (changes.some(({ topic, sessionId }) => topic === 'lead' || isTold(sessionId)))
      return client.invalidateQueries({ queryKey: ['leads'] })
  })
}

/** Gives it to somebody, or to nobody. */
export function useAssignLead() {
  return useLeadStep(({ id, assigneeId }: { id: string; assigneeId: string | null }) =>
    fetchJson(`/api/leads/${id}`, leadDetail, { method: 'PATCH', body: { assigneeId } satisfies LeadChange }),
  )
}

/** Sets so many aside for a lead, or changes how many are. */
export function useReserve(leadId: string) {
  return useLeadStep((body: HoldInput) => fetchJson(`/api/leads/${leadId}/reservation`, leadDetail, { method: 'POST', body }))
}

type ReservationStep = { step: 'extend'; hours: number } | { step: 'fulfil' | 'cancel' }

/** Holds it for longer, hands it over, or gives it up. */
export function useReservationStep(id: string) {
  return useLeadStep(({ step, ...body }: ReservationStep) =>
    fetchJson(`/api/reservations/${id}/${step}`, leadDetail, { method: 'POST', body }),
  )
}

/** Takes a promise off the list. */
export function useCancelPromise() {
  return useLeadStep((id: string) => fetchJson(`/api/promises/${id}/cancel`, restockPromise, { method: 'POST' }))
}

/** A change of a lead, its reservation or its promise; it is pending until what the screen shows was read again. */
export function useLeadStep<Input, Result>(mutationFn: (input: Input) => Promise<Result>, mutationKey?: string[]) {
  const client = useQueryClient()
  return useMutation({
    mutationKey,
    mutationFn,
    onSettled: () =>
      Promise.all([client.invalidateQueries({ queryKey: ['leads'] }), client.invalidateQueries({ queryKey: ['sessions', 'detail'] })]),
  })
}
