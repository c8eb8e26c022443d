import { queryOptions, useMutation, useQueryClient } from '@tanstack/react-query'
import { z } from 'zod'
import { fetchJson } from '@/lib/http/fetch'
import { useLiveChanges } from '@/lib/live/client'
import { alarmList } from './alarm-list'
import { channel, channelList, type NewChannel } from './model'

export const channelQueries = {
  list: () => queryOptions({ queryKey: ['channel', 'list'], queryFn: ({ signal }) => fetchJson('/api/channels', channelList, { signal }) }),
}

/** What stands in the way of whole channels, which every role may know, and for administrators what other systems could not be told. */
export const alarmQueries = {
  list: () =>
    queryOptions({
      queryKey: ['channel', 'alarms'],
      queryFn: ({ signal }) => fetchJson('/api/alarms', alarmList, { signal }),
      // How many replies wait behind one changes without news of the channel.
      refetchInterval: (query) => (query.state.data?.items.length ? 15_000 : false),
    }),
}

export function useAddChannel() {
  return useChannelMutation('add', (body: NewChannel) => fetchJson('/api/channels', channel, { method: 'POST', body }))
}

export function useTestChannel() {
  return useChannelMutation('test', (id: string) => fetchJson(`/api/channels/${id}/test`, channel, { method: 'POST' }))
}

export function useConnectWebhook() {
  return useChannelMutation('webhook', (id: string) => fetchJson(`/api/channels/${id}/webhook`, channel, { method: 'POST' }))
}

/** Says that a fault is mended: what waited goes. */
export function useResumeChannel() {
  const resumed = z.object({ resumed: z.literal(true) })
  return useChannelMutation('resume', (id: string) => fetchJson(`/api/channels/${id}/resume`, resumed, { method: 'POST' }))
}

export function useUpdateChannelToken() {
  return useChannelMutation('token', ({ id, token }: { id: string; token: string }) =>
    fetchJson(`/api/channels/${id}/token`, channel, { method: 'PUT', body: { token } }),
  )
}

/** Reads the channels and the alarms again whenever one changes. */
export function useChannelNews(): void {
  const client = useQueryClient()
  useLiveChanges(['channel', 'subscription'], () => client.invalidateQueries({ queryKey: ['channel'] }))
}

function useChannelMutation<Input, Result>(name: string, mutationFn: (input: Input) => Promise<Result>) {
  const queryClient = useQueryClient()
  return useMutation({
    mutationKey: ['channel', name],
    mutationFn,
    onSettled: () => queryClient.invalidateQueries({ queryKey: ['channel'] }),
  })
}
