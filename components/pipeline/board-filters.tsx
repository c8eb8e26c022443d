'use client'

import { useQuery } from '@tanstack/react-query'
import { peopleToChoose } from '@/components/team/people'
import { ButtonLink } from '@/components/ui/button-link'
import { Icon } from '@/components/ui/icon'
import { Select } from '@/components/ui/select'
import { useNow } from '@/components/ui/use-now'
import type { Person } from '@/lib/auth/model'
import { exportHref } from '@/lib/leads/client'
import type { Lead } from '@/lib/leads/model'
import { teamQueries } from '@/lib/team/client'
import { ProductFilter } from './product-filter'
import type { Filtering } from './use-board-filter'

const ALL = 'all'
const ages = [
  { value: ALL, words: 'Any age' },
  { value: '1', words: 'Moved within a day' },
  { value: '7', words: 'Within a week' },
  { value: '30', words: 'Within 30 days' },
  { value: '90', words: 'Within 90 days' },
]

interface Props extends Pick<Filtering, 'filter' | 'setFilter'> {
  /** Those on the board. */
  leads: readonly Lead[]
  me: Person
}

/** By product, by person, by age; and what it shows as a file. */
export function BoardFilters({ filter, setFilter, leads, me }: Props) {
  const now = useNow(60_000)
  const { data } = useQuery(teamQueries.people())
  const people = [{ value: ALL, words: 'Everybody’s' }, ...peopleToChoose({ team: data?.items ?? [], listed: leads }, me, filter.person)]
  const days = String(filter.days ?? ALL)
  return (
    <>
      <div className="order-last grid w-full grid-cols-2 gap-2 max-md:*:last:col-span-2 md:grid-cols-3 lg:order-none lg:flex lg:w-auto">
        <ProductFilter product={filter.product} onChoose={(product) => void setFilter({ product })} />
        <Select
          label="Person"
          hideLabel
          options={people}
          value={filter.person ?? ALL}
          onChange={(person) => void setFilter({ person: person === ALL ? null : person })}
          className="lg:w-36"
        />
        <Select
          label="Age"
          hideLabel
          options={ages.some(({ value }) => value === days) ? ages : [...ages, { value: days, words: `Within ${days} days` }]}
          value={days}
          onChange={(age) => void setFilter({ days: age === ALL ? null : Number(age) })}
          className="lg:w-40"
        />
      </div>
      <ButtonLink href={exportHref(filter, now)} download="leads.csv" target="_self">
        <Icon name="download" /> <span className="max-md:sr-only">Export</span>
      </ButtonLink>
    </>
  )
}
