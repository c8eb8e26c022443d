'use client'

import { useState } from 'react'
import { Button as AriaButton, Disclosure, DisclosurePanel, Heading } from 'react-aria-components'
import { Checkbox } from '@/components/ui/checkbox'
import { Duration } from '@/components/ui/duration'
import { Icon } from '@/components/ui/icon'
import { Time } from '@/components/ui/time'
import type { Picking } from '@/components/ui/use-picking'
import { mayActAs, type Person } from '@/lib/auth/model'
import { nameOf } from '@/lib/contact/model'
import { resolutionWords } from '@/lib/failures/titles'
import { columns } from './columns'
import { CureButton } from './cure-button'
import { DueCell } from './due-cell'
import { FailureCustomer } from './failure-customer'
import { FailureDetail } from './failure-detail'
import type { ShownRow } from './held-rows'
import { OwnerCell } from './owner-cell'
import { WhatHappened } from './what-happened'

interface Props {
  shown: ShownRow
  me: Person
  paused: ReadonlySet<string>
  /** Null: nothing can be done to many at once. */
  picking: Picking | null
}

/** One failure: who, what, since when, whose, by when, and its cure. Opened, it tells all that is known. */
export function FailureItem({ shown: { row, isGone }, me, paused, picking }: Props) {
  const [isExpanded, setExpanded] = useState(false)
  const { id } = row.message
  const isOpen = row.resolvedAt === null
  const mayMend = mayActAs(me.role, 'administrator')
  return (
    <li data-failure={id} className="border-b border-line">
      <Disclosure isExpanded={isExpanded} onExpandedChange={setExpanded} className="group/row relative data-expanded:bg-hover">
        {picking && !isGone && (
          <Checkbox
            label={`Choose ${nameOf(row.session.contact)}`}
            isSelected={picking.has(id)}
            onChange={() => picking.toggle(id)}
            className={`absolute! -inset-s-0.5 top-1.5 z-1 @4xl:top-4 ${picking.isPicking ? '' : 'focus-within:opacity-100 group-hover/row:opacity-100 pointer-fine:opacity-0'}`}
          />
        )}
        <div className={`relative flex min-h-16 flex-col gap-2 py-3 ps-9 pe-4 @4xl:py-2 ${columns} ${isGone ? 'opacity-60' : ''}`}>
          <Heading level={2} className="contents">
            <AriaButton
              slot="trigger"
              className="flex min-w-0 items-center text-start before:absolute before:inset-0 focus-visible:outline-none focus-visible:before:outline-2 focus-visible:before:-outline-offset-2 focus-visible:before:outline-focus"
            >
              <Icon
                name="forward"
                size={14}
                className={`absolute inset-s-2 top-4.5 text-text-3 group-data-expanded/row:rotate-90 rtl:group-data-expanded/row:-rotate-90 @4xl:top-1/2 @4xl:-translate-y-1/2 ${picking?.isPicking ? 'invisible' : ''} ${picking && !isGone ? 'pointer-coarse:invisible pointer-fine:group-hover/row:invisible' : ''}`}
              />
              <FailureCustomer contact={row.session.contact} />
            </AriaButton>
          </Heading>
          <WhatHappened row={row} />
          <span className="absolute inset-e-4 top-3 text-13 @4xl:static">
            {row.resolvedAt === null ? <Duration from={row.since} /> : <Time at={row.resolvedAt} />}
          </span>
          <div className="relative flex flex-wrap items-center gap-x-4 gap-y-1 text-13 @4xl:contents">
            <div className="relative min-w-0 empty:hidden @4xl:empty:block">
              <OwnerCell row={row} me={me} isOpen={isOpen && !isGone} />
            </div>
            <div className="pointer-events-none empty:hidden @4xl:empty:block">{isOpen && !isGone && <DueCell at={row.dueAt} />}</div>
            <div className="relative flex flex-col items-start gap-1 empty:hidden @max-4xl:ms-auto @4xl:empty:block">
              {isGone && (
                <span className="inline-flex items-center gap-1.5 text-text-2">
                  <Icon name="done" size={14} /> Closed
                </span>
              )}
              {!isOpen && <span className="text-text-2">{resolutionWords(row.resolution)}</span>}
              {isOpen && !isGone && <CureButton row={row} paused={paused} mayMend={mayMend} />}
            </div>
          </div>
        </div>
        <DisclosurePanel>{isExpanded && <FailureDetail row={row} paused={paused} me={me} />}</DisclosurePanel>
      </Disclosure>
    </li>
  )
}
