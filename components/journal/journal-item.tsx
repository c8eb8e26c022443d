'use client'

import { useState } from 'react'
import { Button as AriaButton, Disclosure, DisclosurePanel, Heading } from 'react-aria-components'
import { Icon, type IconName } from '@/components/ui/icon'
import { Time } from '@/components/ui/time'
import type { JournalRow } from '@/lib/journal/model'
import { columns } from './columns'
import { JournalDetail } from './journal-detail'
import { type EntryState, entryState, entryWords, placeWords, sizeWords } from './journal-words'
import type { Replaying } from './use-replaying'

const signs: Record<EntryState, { icon: IconName; colour: string }> = {
  waiting: { icon: 'clock', colour: 'text-text-3' },
  understood: { icon: 'done', colour: 'text-accent' },
  partly: { icon: 'warning', colour: 'text-amber-icon' },
  dead: { icon: 'failed', colour: 'text-red' },
}

/** One webhook: when, where, how much, and how far it was understood. Opened, it shows the body. */
export function JournalItem({ row, replaying }: { row: JournalRow; replaying: Replaying }) {
  const [isExpanded, setExpanded] = useState(false)
  const state = entryState(row)
  const { icon, colour } = signs[state]
  const [first, ...others] = row.deadLetters
  return (
    <li className="border-b border-line">
      <Disclosure isExpanded={isExpanded} onExpandedChange={setExpanded} className="group/row data-expanded:bg-hover">
        <div className={`relative flex min-h-12 flex-wrap items-center gap-x-4 gap-y-1 py-2.5 ps-9 pe-4 text-13 ${columns}`}>
          <Heading level={2} className="contents">
            <AriaButton
              slot="trigger"
              className="text-start before:absolute before:inset-0 focus-visible:outline-none focus-visible:before:outline-2 focus-visible:before:-outline-offset-2 focus-visible:before:outline-focus"
            >
              <Icon
                name="forward"
                size={14}
                className="absolute inset-s-2.5 top-3.5 text-text-3 group-data-expanded/row:rotate-90 rtl:group-data-expanded/row:-rotate-90 @3xl:top-1/2 @3xl:-translate-y-1/2"
              />
              <Time at={row.receivedAt} as="seconds" className="font-medium" />
            </AriaButton>
          </Heading>
          <span className="truncate text-text-2">{row.channelName}</span>
          <span className="figures text-text-2 @3xl:text-end">{sizeWords(row.bytes)}</span>
          <span className="flex items-center gap-1.5">
            <Icon name={icon} className={colour} /> {entryWords[state]}
          </span>
          <span className="min-w-0 text-text-2 @max-3xl:basis-full @max-3xl:empty:hidden @3xl:truncate">
            {first && (
              <>
                <code>{placeWords(first.path)}</code>: {first.reason}
                {others.length > 0 && `, and ${others.length} more`}
              </>
            )}
          </span>
        </div>
        <DisclosurePanel>{isExpanded && <JournalDetail row={row} replaying={replaying} />}</DisclosurePanel>
      </Disclosure>
    </li>
  )
}
