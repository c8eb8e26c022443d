import { queryOptions, useMutation, useQueryClient } from '@tanstack/react-query'
import { z } from 'zod'
import { fetchJson } from '@/lib/http/fetch'
import { apiKeyList, madeKey, type NewKey } from './model'

export const keyQueries = {
  list: () => queryOptions({ queryKey: ['key', 'list'], queryFn: ({ signal }) => fetchJson('/api/keys', apiKeyList, { signal }) }),
}

/** Makes a key; what it answers holds the secret, this once. */
export function useMakeKey() {
  return useKeyMutation('make', (body: NewKey) => fetchJson('/api/keys', madeKey, { method: 'POST', body }))
}

export function useRevokeKey() {
  return useKeyMutation('revoke', (id: string) => fetchJson(`/api/keys/${id}`, z.null(), { method: 'DELETE' }))
}

function useKeyMutation<Input, Result>(name: string, mutationFn: (input: Input) => Promise<Result>) {
  const client = useQueryClient()
  return useMutation({
    mutationKey: ['key', name],
    mutationFn,
    // A secret must not stay in memory after its dialog.
    gcTime: 0,
    onSettled: () => client.invalidateQueries({ queryKey: ['key'] }),
  })
}
