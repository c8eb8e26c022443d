'use client'

import { Icon } from '@/components/ui/icon'
import { totalOf } from '@/lib/failures/client'
import { causeWords } from '@/lib/failures/words'
import { CauseChoice } from './cause-choice'
import { causeIcon } from './cause-signs'
import { type Causes, causesToChoose } from './causes'

/** The causes with their counts, beside the list from 1200 px up. */
export function CausePanel(causes: Causes) {
  const { counts, chosen, isOpen, onChoose } = causes
  const countOf = (count: number | undefined) => (isOpen && counts ? (count ?? 0) : undefined)
  return (
    <section
      aria-label="Filter by cause"
      className="hidden w-60 shrink-0 flex-col overflow-y-auto border-e border-line-strong bg-panel lg:flex"
    >
      <p aria-hidden className="flex h-14 shrink-0 items-center border-b border-line px-4 text-16 font-semibold">
        Failures
      </p>
      <h2 className="px-4 pt-4 pb-1 text-12 font-semibold text-text-2">Cause</h2>
      <ul>
        <CauseChoice
          isChosen={chosen === null}
          onChoose={() => onChoose(null)}
          count={countOf(counts && totalOf(counts))}
          icon={<Icon name="menu" />}
        >
          All causes
        </CauseChoice>
        {causesToChoose(causes).map((cause) => (
          <CauseChoice
            key={cause}
            isChosen={cause === chosen}
            onChoose={() => onChoose(cause)}
            count={countOf(counts?.[cause])}
            icon={<Icon name={causeIcon(cause)} />}
          >
            {causeWords[cause].short}
          </CauseChoice>
        ))}
      </ul>
    </section>
  )
}
