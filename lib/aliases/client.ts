import { infiniteQueryOptions, useMutation, useQueryClient } from '@tanstack/react-query'
import { z } from 'zod'
import { fetchJson } from '@/lib/http/fetch'
import { aliasPage } from './model'

export const aliasQueries = {
  list: (q: string) =>
    infiniteQueryOptions({
      queryKey: ['aliases', 'list', q],
      queryFn: ({ pageParam, signal }) => {
        const search = new URLSearchParams({ ...(q && { q }), ...(pageParam && { cursor: pageParam }) })
        return fetchJson(`/api/aliases?${search}`, aliasPage, { signal })
      },
      initialPageParam: null as string | null,
      getNextPageParam: (page) => page.nextCursor,
      select: ({ pages }) => pages.flatMap((page) => page.items),
    }),
}

/** These words mean that product no more. */
export function useForgetAlias() {
  const client = useQueryClient()
  return useMutation({
    mutationKey: ['aliases', 'forget'],
    mutationFn: (id: string) => fetchJson(`/api/aliases/${id}`, z.null(), { method: 'DELETE' }),
    onSettled: () => client.invalidateQueries({ queryKey: ['aliases'] }),
  })
}
