'use client'

import { useQuery } from '@tanstack/react-query'
import { useMe } from '@/components/shell/signed-in'
import { peopleToChoose } from '@/components/team/people'
import { Select } from '@/components/ui/select'
import { teamQueries } from '@/lib/team/client'

const ALL = 'all'

interface Props {
  /** A person's id, `none` for nobody's; null: everybody's. */
  assignee: string | null
  onChoose: (assignee: string | null) => void
}

/** Whose sessions are listed. */
export function OwnerFilter({ assignee, onChoose }: Props) {
  const me = useMe()
  const { data } = useQuery(teamQueries.people())
  const people = me ? peopleToChoose({ team: data?.items ?? [], listed: [] }, me, assignee) : []
  return (
    <Select
      label="Whose sessions"
      hideLabel
      options={[{ value: ALL, words: 'Everyone’s' }, ...people]}
      value={assignee ?? ALL}
      onChange={(chosen) => onChoose(chosen === ALL ? null : chosen)}
      className="w-29 shrink-0 coarse:w-32 md:max-lg:w-28"
    />
  )
}
