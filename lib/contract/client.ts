import { queryOptions } from '@tanstack/react-query'
import { fetchJson } from '@/lib/http/fetch'
import { contract } from './model'

/** The machine-readable contract; it changes with the program only. */
export const contractQueries = {
  whole: () =>
    queryOptions({
      queryKey: ['contract'],
      queryFn: ({ signal }) => fetchJson('/api/openapi.json', contract, { signal }),
      staleTime: Number.POSITIVE_INFINITY,
    }),
}
