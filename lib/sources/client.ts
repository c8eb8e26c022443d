import { queryOptions, useMutation, useQueryClient } from '@tanstack/react-query'
import { z } from 'zod'
import { fetchJson } from '@/lib/http/fetch'
import { type NewSource, type SourceTrial, stockSource, stockSourceList, trialResult } from './model'

export const sourceQueries = {
  list: () =>
    queryOptions({
      queryKey: ['source', 'list'],
      queryFn: ({ signal }) => fetchJson('/api/stock-sources', stockSourceList, { signal }),
      // How a source is doing changes without news.
      refetchInterval: 5000,
    }),
}

/** Adds a source, or with an id puts other settings in the place of those that are there. */
export function useSaveSource(id: string | undefined) {
  return useSourceMutation('save', (body: NewSource) =>
    fetchJson(`/api/stock-sources${id ? `/${id}` : ''}`, stockSource, { method: id ? 'PUT' : 'POST', body }),
  )
}

export function useRemoveSource() {
  return useSourceMutation('remove', (id: string) => fetchJson(`/api/stock-sources/${id}`, z.null(), { method: 'DELETE' }))
}

/** Asks a source once, as it would be asked; nothing of it is kept. */
export function useTrySource() {
  return useMutation({
    mutationKey: ['source', 'try'],
    mutationFn: (body: SourceTrial) => fetchJson('/api/stock-sources/test', trialResult, { method: 'POST', body }),
  })
}

function useSourceMutation<Input, Result>(name: string, mutationFn: (input: Input) => Promise<Result>) {
  const client = useQueryClient()
  return useMutation({
    mutationKey: ['source', name],
    mutationFn,
    onSettled: () => client.invalidateQueries({ queryKey: ['source'] }),
  })
}
