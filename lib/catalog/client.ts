import { infiniteQueryOptions, queryOptions, useMutation, useQueryClient } from '@tanstack/react-query'
import { z } from 'zod'
import { fetchJson } from '@/lib/http/fetch'
import { useLiveChanges } from '@/lib/live/client'
import { importReport } from './import/model'
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
      queryFn: ({ signal }) => fetchJson(pathOf(sku), product, { signal }),
    }),
}

/** Creates a product or replaces it whole. As new it must not stand there yet: that is a `conflict` at `sku`. */
export function useSaveProduct() {
  return useProductChange('save', ({ sku, isNew, ...body }: ProductInput & { sku: string; isNew: boolean }) =>
    fetchJson(`${pathOf(sku)}?onlyNew=${isNew}`, product, { method: 'PUT', body }),
  )
}

export function useDeleteProduct() {
  return useProductChange('delete', (sku: string) => fetchJson(pathOf(sku), z.null(), { method: 'DELETE' }))
}

/** Takes a CSV file; a dry run only tells what it would do. */
export function useImportProducts({ dryRun }: { dryRun: boolean }) {
  return useProductChange('import', (file: File) => {
    const body = new Blob([file], { type: 'text/csv' })
    return fetchJson(`/api/products/import?dryRun=${dryRun}`, importReport, { method: 'POST', body })
  })
}

/** Reads the list again whenever a product changes. */
export function useProductNews(): void {
  const client = useQueryClient()
  useLiveChanges(['product'], () => client.invalidateQueries({ queryKey: ['product'] }))
}

function useProductChange<Input, Result>(name: string, mutationFn: (input: Input) => Promise<Result>) {
  const client = useQueryClient()
  return useMutation({
    mutationKey: ['product', name],
    mutationFn,
    onSettled: () => client.invalidateQueries({ queryKey: ['product'] }),
  })
}

function pathOf(sku: string): string {
  return `/api/products/${encodeURIComponent(sku)}`
}
