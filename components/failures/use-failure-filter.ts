'use client'

import { debounce, parseAsString, parseAsStringLiteral, useQueryStates } from 'nuqs'
import { failureCause } from '@/lib/failures/model'
import { dueIn, failureOrder } from '@/lib/failures/rows'

const filters = {
  state: parseAsStringLiteral(['open', 'resolved'] as const).withDefault('open'),
  cause: parseAsStringLiteral(failureCause.options),
  owner: parseAsString,
  due: parseAsStringLiteral(dueIn.options),
  q: parseAsString.withDefault('').withOptions({ limitUrlUpdates: debounce(250) }),
  order: parseAsStringLiteral(failureOrder.options).withDefault('due'),
}

/** What is shown of the failures; it stands in the address. */
export function useFailureFilter() {
  const [filter, setFilter] = useQueryStates(filters)
  const isNarrowed = filter.cause !== null || filter.owner !== null || filter.due !== null || filter.q.trim() !== ''
  const reset = () => setFilter({ cause: null, owner: null, due: null, q: null })
  return { filter, setFilter, isNarrowed, reset }
}

export type Filtering = ReturnType<typeof useFailureFilter>
