import type { Person } from '@/lib/auth/model'
import type { PeopleList } from '@/lib/team/model'

interface Choice {
  /** As the filter names it: a person's id, or `none`. */
  value: string
  words: string
}

interface Known {
  team: PeopleList['items']
  /** What is listed: whoever looks after one may have left the team. */
  listed: readonly { assignee: { id: string; name: string } | null }[]
}

/** Whose can be shown: one's own, nobody's, then everybody else's by name. */
export function peopleToChoose({ team, listed }: Known, me: Pick<Person, 'id'>, chosen: string | null): Choice[] {
  const names = new Map([...listed.flatMap(({ assignee }) => assignee ?? []), ...team].map(({ id, name }) => [id, name]))
  names.delete(me.id)
  const isKnown = chosen === null || chosen === 'none' || chosen === me.id || names.has(chosen)
  return [
    { value: me.id, words: 'Yours' },
    { value: 'none', words: 'Nobody’s yet' },
    ...[...names].map(([value, words]) => ({ value, words })).toSorted((a, b) => a.words.localeCompare(b.words)),
    ...(isKnown ? [] : [{ value: chosen, words: 'One person’s' }]),
  ]
}
