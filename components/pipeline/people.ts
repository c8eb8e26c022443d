import type { Person } from '@/lib/auth/model'
import type { Lead } from '@/lib/leads/model'

interface Choice {
  /** As the filter names it: a person's id, or `none`. */
  value: string
  words: string
}

/** Whose leads can be shown: one's own, nobody's, then those of whoever has one on the board, by name. */
export function peopleToChoose(leads: readonly Lead[], me: Pick<Person, 'id'>, chosen: string | null): Choice[] {
  const names = new Map(leads.flatMap(({ assignee }) => (assignee && assignee.id !== me.id ? [[assignee.id, assignee.name] as const] : [])))
  const isKnown = chosen === null || chosen === 'none' || chosen === me.id || names.has(chosen)
  return [
    { value: me.id, words: 'Yours' },
    { value: 'none', words: 'Nobody’s yet' },
    ...[...names].map(([value, words]) => ({ value, words })).toSorted((a, b) => a.words.localeCompare(b.words)),
    ...(isKnown ? [] : [{ value: chosen, words: 'One person’s' }]),
  ]
}
