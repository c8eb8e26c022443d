'use client'

import { debounce, parseAsString, parseAsStringLiteral, useQueryStates } from 'nuqs'
import { stockState } from '@/lib/catalog/model'

const filters = {
  q: parseAsString.withDefault('').withOptions({ limitUrlUpdates: debounce(250) }),
  category: parseAsString,
  state: parseAsStringLiteral(stockState.options),
  group: parseAsString,
}

/** What is shown of the catalogue; it stands in the address. */
export function useProductFilter() {
  const [filter, setFilter] = useQueryStates(filters)
  const isNarrowed = filter.category !== null || filter.state !== null || filter.group !== null || filter.q.trim() !== ''
  const reset = () => setFilter({ q: null, category: null, state: null, group: null })
  return { filter, setFilter, isNarrowed, reset }
}

export type Filtering = ReturnType<typeof useProductFilter>
