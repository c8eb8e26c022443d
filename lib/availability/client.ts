import { queryOptions } from '@tanstack/react-query'
import { fetchJson } from '@/lib/http/fetch'
import { similarList } from '@/lib/leads/similar/model'

export const availabilityQueries = {
  /** Read again with everything else of the product, see `useProductNews`. */
  similar: (sku: string) =>
    queryOptions({
      queryKey: ['product', 'similar', sku],
      queryFn: async ({ signal }) => (await fetchJson(`/api/products/${encodeURIComponent(sku)}/similar`, similarList, { signal })).items,
    }),
}
