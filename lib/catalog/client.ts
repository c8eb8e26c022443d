import { infiniteQueryOptions, queryOptions, useMutation, useQueryClient } from '@tanstack/react-query'
import { z } from 'zod'
import { fetchJson } from '@/lib/http/fetch'
import { useLiveChanges } from '@/lib/live/client'
import { type BulkInput, bulkReport } from './bulk/model'
import { stockHistory } from './history/model'
import { categoryList, type ProductInput, type ProductSearch, product, productList } from './model'

/** What is shown of the catalogue; null or empty: not narrowed. */
export type ProductFilter = { [Field in 'q' | 'category' | 'group' | 'state']?: ProductSearch[Field] | null }

export const productQueries = {
  list: (filter: ProductFilter) =>
    infiniteQueryOptions({
      queryKey: ['product', 'list', filter],
      queryFn: ({ pageParam, signal }) => fetchJson(`/api/products?${searchOf({ ...filter, ...pageParam })}`, productList, { signal }),
      initialPageParam: {},
      getNextPageParam: ({ nextCursor }) => (nextCursor ? { cursor: nextCursor } : undefined),
    }),
  detail: (sku: string) =>
    queryOptions({
      queryKey: ['product', 'detail', sku],
      queryFn: ({ signal }) => fetchJson(pathOf(sku), product, { signal }),
    }),
  history: (sku: string) =>
    infiniteQueryOptions({
      queryKey: ['product', 'history', sku],
      queryFn: ({ pageParam, signal }) =>
        fetchJson(`${pathOf(sku)}/history?${searchOf({ limit: '6', cursor: pageParam })}`, stockHistory, { signal }),
      initialPageParam: null as string | null,
      getNextPageParam: ({ nextCursor }) => nextCursor,
    }),
  categories: () =>
    queryOptions({
      queryKey: ['product', 'categories'],
      queryFn: ({ signal }) => fetchJson('/api/categories', categoryList, { signal }),
    }),
  /** What `useChangeProducts` would do. */
  plan: (asked: BulkInput) =>
    queryOptions({
      queryKey: ['product', 'plan', asked],
      queryFn: ({ signal }) => fetchJson('/api/products/bulk?dryRun=true', bulkReport, { method: 'POST', body: asked, signal }),
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

/** Changes or deletes many products, or one field of a single one: what is not named keeps its value. */
export function useChangeProducts() {
  return useProductChange('change', (asked: BulkInput) => fetchJson('/api/products/bulk', bulkReport, { method: 'POST', body: asked }))
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

function searchOf(fields: Record<string, string | null | undefined>): string {
  return new URLSearchParams(Object.entries(fields).flatMap(([name, value]) => (value ? [[name, value]] : []))).toString()
}

function pathOf(sku: string): string {
  return `/api/products/${encodeURIComponent(sku)}`
}
