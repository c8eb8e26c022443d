'use client'

import { parseAsString, parseAsStringLiteral, useQueryStates } from 'nuqs'
import { sessionView } from '@/lib/sessions/model'

/** Which view is shown and what is searched for; both stand in the address. */
export function useListFilter() {
  const [filter, setFilter] = useQueryStates({
    view: parseAsStringLiteral(sessionView.options).withDefault('needs_reply').withOptions({ history: 'push' }),
    q: parseAsString.withDefault(''),
  })
  return { filter, setFilter }
}
