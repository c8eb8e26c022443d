import type { Person } from '@/lib/auth/model'
import type { FailureList } from '@/lib/failures/rows'

interface OwnerChoice {
  /** As the filter names it: a person's id, or `none`. */
  value: string
  name: string
  count: number
}

/** Whose failures can be shown: nobody's, one's own, then the others' by name. */
export function ownersToChoose(owners: FailureList['owners'], me: Pick<Person, 'id'>): OwnerChoice[] {
  const countOf = (id: string | null) => owners.find(({ owner }) => (owner?.id ?? null) === id)?.count ?? 0
  const others = owners.flatMap(({ owner, count }) =>
    owner === null || owner.id === me.id ? [] : [{ value: owner.id, name: owner.name, count }],
  )
  return [
    { value: 'none', name: 'Nobody yet', count: countOf(null) },
    { value: me.id, name: 'You', count: countOf(me.id) },
    ...others.toSorted((a, b) => a.name.localeCompare(b.name)),
  ]
}
