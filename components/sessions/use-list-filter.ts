'use client'

import { parseAsString, parseAsStringLiteral, useQueryStates } from 'nuqs'
import { sessionView } from '@/lib/sessions/model'

/** Which view is shown, whose sessions, and what is searched for; all stand in the address. */
export function useListFilter() {
  const [filter, setFilter] = useQueryStates({
    view: parseAsStringLiteral(sessionView.options).withDefault('needs_reply').withOptions({ history: 'push' }),
    q: parseAsString.withDefault(''),
    assignee: parseAsString,
  })
  return { filter, setFilter }
}
