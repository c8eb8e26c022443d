import { infiniteQueryOptions, queryOptions, useMutation, useQueryClient } from '@tanstack/react-query'
import { fetchJson } from '@/lib/http/fetch'
import { type ProductInput, product, productList } from './model'

export const productQueries = {
  list: (q: string) =>
    infiniteQueryOptions({
      queryKey: ['product', 'list', q],
      queryFn: ({ pageParam, signal }) =>
        fetchJson(`/api/products?${new URLSearchParams({ ...(q && { q }), ...pageParam })}`, productList, { signal }),
      initialPageParam: {},
      getNextPageParam: ({ nextCursor }) => (nextCursor ? { cursor: nextCursor } : undefined),
    }),
  detail: (sku: string) =>
    queryOptions({
      queryKey: ['product', 'detail', sku],
      queryFn: ({ signal }) => fetchJson(`/api/products/${encodeURIComponent(sku)}`, product, { signal }),
    }),
}

export function usePutProduct() {
  const queryClient = useQueryClient()
  return useMutation({
    mutationKey: ['product', 'put'],
    mutationFn: ({ sku, ...body }: ProductInput & { sku: string }) =>
      fetchJson(`/api/products/${encodeURIComponent(sku)}`, product, { method: 'PUT', body }),
    onSettled: () => queryClient.invalidateQueries({ queryKey: ['product'] }),
  })
}
