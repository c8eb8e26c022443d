import { queryOptions, useMutation, useQueryClient } from '@tanstack/react-query'
import { z } from 'zod'
import { announcementDetail } from '@/lib/announcements/rows'
import { fetchJson } from '@/lib/http/fetch'
import { useLiveChanges } from '@/lib/live/client'
import { type NewSubscription, type SubscriptionChange, subscription, subscriptionList, subscriptionWithSecret } from './model'

/** What waits changes without news of the subscription. */
const EVERY_MS = 10_000

export const subscriptionQueries = {
  list: () =>
    queryOptions({
      queryKey: ['subscription', 'list'],
      queryFn: ({ signal }) => fetchJson('/api/subscriptions', subscriptionList, { signal }),
      refetchInterval: EVERY_MS,
    }),
}

/** Reads subscriptions and their log again whenever one changes. */
export function useSubscriptionNews(): void {
  useLiveChanges(['subscription'], useRefresh())
}

export function useAddSubscription() {
  return useSubscriptionMutation((body: NewSubscription) =>
    fetchJson('/api/subscriptions', subscriptionWithSecret, { method: 'POST', body }),
  )
}

export function useChangeSubscription(id: string) {
  return useSubscriptionMutation((body: SubscriptionChange) =>
    fetchJson(`/api/subscriptions/${id}`, subscription, { method: 'PATCH', body }),
  )
}

export function useRemoveSubscription(id: string) {
  return useSubscriptionMutation(() => fetchJson(`/api/subscriptions/${id}`, z.null(), { method: 'DELETE' }))
}

export function useRotateSecret(id: string) {
  return useSubscriptionMutation(() => fetchJson(`/api/subscriptions/${id}/secret`, subscriptionWithSecret, { method: 'POST' }))
}

export function useSendTest(id: string) {
  return useSubscriptionMutation(() => fetchJson(`/api/subscriptions/${id}/test`, announcementDetail, { method: 'POST' }))
}

const redelivered = z.object({ redelivered: z.number().int() })
const dismissed = z.object({ dismissed: z.number().int() })

/** Sends everything again that was given up. */
export function useRedeliverDead(id: string) {
  return useSubscriptionMutation(() => fetchJson(`/api/subscriptions/${id}/redeliver`, redelivered, { method: 'POST' }))
}

/** Says that what was given up is not needed any more. */
export function useDismissDead(id: string) {
  return useSubscriptionMutation(() => fetchJson(`/api/subscriptions/${id}/dismiss`, dismissed, { method: 'POST' }))
}

function useSubscriptionMutation<Result, Input = void>(mutationFn: (input: Input) => Promise<Result>) {
  const onSettled = useRefresh()
  return useMutation({ mutationFn, onSettled })
}

function useRefresh() {
  const client = useQueryClient()
  return () =>
    Promise.all(['subscription', 'announcement', 'channel'].map((topic) => client.invalidateQueries({ queryKey: [topic] }))).then(() => {})
}
