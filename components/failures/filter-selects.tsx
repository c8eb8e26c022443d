'use client'

import { Select } from '@/components/ui/select'
import type { Person } from '@/lib/auth/model'
import { totalOf } from '@/lib/failures/client'
import { failureCause } from '@/lib/failures/model'
import { dueIn, type FailureList } from '@/lib/failures/rows'
import { causeWords } from '@/lib/failures/words'
import { causesToChoose } from './causes'
import { ownersToChoose } from './owners'
import type { Filtering } from './use-failure-filter'

interface Props extends Pick<Filtering, 'filter' | 'setFilter'> {
  open: Pick<FailureList, 'counts' | 'owners' | 'due'> | undefined
  me: Person
}

/** What the panel offers, as two fields where there is no room for it. */
export function FilterSelects({ filter, setFilter, open, me }: Props) {
  const { cause, owner, due, state } = filter
  const isOpen = state === 'open'
  const counted = (words: string, count = 0) => (isOpen && open ? `${words} (${count})` : words)
  const causes = [
    { value: 'all', words: counted('All causes', totalOf(open?.counts ?? {})) },
    ...causesToChoose({ counts: open?.counts, chosen: cause, isOpen }).map((one) => ({
      value: one,
      words: counted(causeWords[one].short, open?.counts[one]),
    })),
  ]
  const others = [
    { value: 'all', words: 'Everybody’s' },
    ...ownersToChoose(open?.owners ?? [], me).map(({ value, name, count }) => ({ value: `owner ${value}`, words: counted(name, count) })),
    ...(isOpen
      ? [
          { value: 'late', words: counted('Late', open?.due.late) },
          { value: 'soon', words: counted('Due within 30 min', open?.due.soon) },
        ]
      : []),
  ]
  function chooseOther(value: string) {
    const chosen = value.startsWith('owner ') ? value.slice('owner '.length) : null
    void setFilter({ owner: chosen, due: dueIn.safeParse(value).data ?? null })
  }
  const other = owner === null ? (due ?? 'all') : `owner ${owner}`
  return (
    <div className="order-last grid w-full grid-cols-2 gap-2 lg:hidden">
      <Select
        label="Cause"
        hideLabel
        options={causes}
        value={cause ?? 'all'}
        onChange={(value) => setFilter({ cause: failureCause.safeParse(value).data ?? null })}
      />
      <Select label="Owner and due time" hideLabel options={others} value={other} onChange={chooseOther} />
    </div>
  )
}
