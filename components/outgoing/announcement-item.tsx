'use client'

import { useState } from 'react'
import { Button as AriaButton, Disclosure, DisclosurePanel, Heading } from 'react-aria-components'
import { Icon, type IconName } from '@/components/ui/icon'
import { Time } from '@/components/ui/time'
import type { Announcement } from '@/lib/announcements/rows'
import { AnnouncementPanel } from './announcement-panel'
import { columns } from './columns'
import { lastTryWords, stateWords, typeWords } from './words'

const signs: Record<Announcement['state'], { icon: IconName; colour: string }> = {
  waiting: { icon: 'clock', colour: 'text-text-3' },
  delivered: { icon: 'done', colour: 'text-accent' },
  dead: { icon: 'failed', colour: 'text-red' },
  dismissed: { icon: 'close', colour: 'text-text-3' },
}

/** One event for one receiver: when, what, and how far it got. Opened, it shows every try and what was sent. */
export function AnnouncementItem({ row }: { row: Announcement }) {
  const [isExpanded, setExpanded] = useState(false)
  const { icon, colour } = signs[row.state]
  return (
    <li className="border-b border-line">
      <Disclosure isExpanded={isExpanded} onExpandedChange={setExpanded} className="group/row data-expanded:bg-hover">
        <div className={`relative flex min-h-12 flex-wrap items-center gap-x-4 gap-y-1 py-2.5 ps-9 pe-4 text-13 ${columns}`}>
          <Heading level={3} className="contents">
            <AriaButton
              slot="trigger"
              className="text-start before:absolute before:inset-0 focus-visible:outline-none focus-visible:before:outline-2 focus-visible:before:-outline-offset-2 focus-visible:before:outline-focus"
            >
              <Icon
                name="forward"
                size={14}
                className="absolute inset-s-2.5 top-3.5 text-text-3 group-data-expanded/row:rotate-90 rtl:group-data-expanded/row:-rotate-90 @3xl:top-1/2 @3xl:-translate-y-1/2"
              />
              <Time at={row.at} as="seconds" className="font-medium" />
            </AriaButton>
          </Heading>
          <span className="truncate">{typeWords(row.type)}</span>
          <span dir="ltr" className="truncate text-text-2">
            {row.receiver}
          </span>
          <span className="flex items-center gap-1.5">
            <Icon name={icon} className={colour} /> {stateWords[row.state]}
          </span>
          <span className="min-w-0 text-text-2 @max-3xl:basis-full @3xl:truncate">{lastTryWords(row)}</span>
        </div>
        <DisclosurePanel>{isExpanded && <AnnouncementPanel row={row} />}</DisclosurePanel>
      </Disclosure>
    </li>
  )
}
