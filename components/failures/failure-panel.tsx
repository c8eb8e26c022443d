'use client'

import { Avatar } from '@/components/ui/avatar'
import { Icon } from '@/components/ui/icon'
import type { Person } from '@/lib/auth/model'
import { totalOf } from '@/lib/failures/client'
import type { FailureList } from '@/lib/failures/rows'
import { causeWords } from '@/lib/failures/words'
import { causeIcon } from './cause-signs'
import { causesToChoose } from './causes'
import { ownersToChoose } from './owners'
import { PanelChoice } from './panel-choice'
import type { Filtering } from './use-failure-filter'

interface Props extends Pick<Filtering, 'filter' | 'setFilter'> {
  /** Of the list as it was last read. */
  open: Pick<FailureList, 'counts' | 'owners' | 'due'> | undefined
  me: Person
}

const heading = 'px-4 pt-4 pb-1 text-12 font-semibold text-text-2'

/** Causes, owners and due times with their counts, beside the list from 1200 px up. */
export function FailurePanel({ filter, setFilter, open, me }: Props) {
  const { cause: chosen, owner, due, state } = filter
  const isOpen = state === 'open'
  const counted = (count: number | undefined) => (isOpen && open ? (count ?? 0) : undefined)
  return (
    <section
      aria-label="Filters"
      className="hidden w-60 shrink-0 flex-col overflow-y-auto border-e border-line-strong bg-panel pb-4 lg:flex"
    >
      <p aria-hidden className="flex h-14 shrink-0 items-center border-b border-line px-4 text-16 font-semibold">
        Failures
      </p>
      <h2 className={heading}>Cause</h2>
      <ul>
        <PanelChoice
          isChosen={chosen === null}
          onChoose={() => setFilter({ cause: null })}
          count={counted(open && totalOf(open.counts))}
          icon={<Icon name="menu" />}
        >
          All causes
        </PanelChoice>
        {causesToChoose({ counts: open?.counts, chosen, isOpen }).map((cause) => (
          <PanelChoice
            key={cause}
            isChosen={cause === chosen}
            onChoose={() => setFilter({ cause: cause === chosen ? null : cause })}
            count={counted(open?.counts[cause])}
            icon={<Icon name={causeIcon(cause)} />}
          >
            {causeWords[cause].short}
          </PanelChoice>
        ))}
      </ul>
      <h2 className={heading}>Owner</h2>
      <ul>
        {ownersToChoose(open?.owners ?? [], me).map(({ value, name, count }) => (
          <PanelChoice
            key={value}
            isChosen={value === owner}
            onChoose={() => setFilter({ owner: value === owner ? null : value })}
            count={counted(count)}
            icon={value === 'none' ? <Icon name="assign" /> : <Avatar size={16} name={value === me.id ? me.name : name} />}
          >
            {name}
          </PanelChoice>
        ))}
      </ul>
      {isOpen && (
        <>
          <h2 className={heading}>Due</h2>
          <ul>
            <PanelChoice
              isChosen={due === 'late'}
              onChoose={() => setFilter({ due: due === 'late' ? null : 'late' })}
              count={counted(open?.due.late)}
              icon={<Icon name="warning" />}
            >
              Late
            </PanelChoice>
            <PanelChoice
              isChosen={due === 'soon'}
              onChoose={() => setFilter({ due: due === 'soon' ? null : 'soon' })}
              count={counted(open?.due.soon)}
              icon={<Icon name="clock" />}
            >
              Within 30 min
            </PanelChoice>
          </ul>
        </>
      )}
    </section>
  )
}
