'use client'

import { Button as AriaButton, Disclosure, DisclosurePanel, Heading } from 'react-aria-components'
import { Duration } from '@/components/ui/duration'
import { Icon } from '@/components/ui/icon'
import { Time } from '@/components/ui/time'
import type { FailureRow } from '@/lib/failures/rows'
import { columns } from './columns'
import { CureButton } from './cure-button'
import { FailureCustomer } from './failure-customer'
import { FailureDetail } from './failure-detail'
import { WhatHappened } from './what-happened'

interface Props {
  row: FailureRow
  isOpen: boolean
  /** Whether this person may change channels. */
  mayMend: boolean
}

/** One failure: who, what, since when, and its cure. Opened, it tells all that is known. */
export function FailureItem({ row, isOpen, mayMend }: Props) {
  return (
    <li className="border-b border-line">
      <Disclosure className="group data-expanded:bg-hover">
        <div className={`relative flex min-h-16 flex-col gap-2 py-3 ps-9 pe-4 @3xl:py-2 ${columns}`}>
          <Heading level={2} className="contents">
            <AriaButton
              slot="trigger"
              className="flex min-w-0 items-center text-start before:absolute before:inset-0 -outline-offset-2 focus-visible:outline-none focus-visible:before:outline-2 focus-visible:before:-outline-offset-2 focus-visible:before:outline-focus"
            >
              <Icon
                name="forward"
                size={14}
                className="absolute inset-s-2.5 top-4.5 text-text-3 group-data-expanded:rotate-90 rtl:group-data-expanded:-rotate-90 @3xl:top-1/2 @3xl:-translate-y-1/2"
              />
              <FailureCustomer contact={row.session.contact} />
            </AriaButton>
          </Heading>
          <WhatHappened row={row} />
          <span className="absolute inset-e-4 top-3 text-13 @3xl:static">
            {isOpen ? <Duration from={row.since} /> : <Time at={row.resolvedAt ?? row.since} />}
          </span>
          <div className="relative flex flex-col items-start gap-1">
            {isOpen ? (
              <CureButton row={row} mayMend={mayMend} />
            ) : (
              <span className="text-text-2">{(row.resolution ?? 'closed').replaceAll('_', ' ')}</span>
            )}
          </div>
        </div>
        <DisclosurePanel>
          <FailureDetail row={row} isOpen={isOpen} />
        </DisclosurePanel>
      </Disclosure>
    </li>
  )
}
