'use client'

import { type ReactNode, useState } from 'react'
import { Button, Disclosure, DisclosurePanel, Heading } from 'react-aria-components'
import { Icon } from './icon'
import { Time } from './time'

interface Props {
  /** When it was; its heading, and what opens it. */
  at: string
  /** Of the heading. */
  level: 2 | 3
  /** The grid where there is room. */
  columns: string
  /** Beside the time. */
  cells: ReactNode
  /** Drawn once it is opened. */
  children: () => ReactNode
}

/** Something that happened, in one line of a list; opened, all of it. */
export function OpeningLine({ at, level, columns, cells, children }: Props) {
  const [isExpanded, setExpanded] = useState(false)
  return (
    <li className="border-b border-line">
      <Disclosure isExpanded={isExpanded} onExpandedChange={setExpanded} className="group/row data-expanded:bg-hover">
        <div className={`relative flex min-h-12 flex-wrap items-center gap-x-4 gap-y-1 py-2.5 ps-9 pe-4 text-13 ${columns}`}>
          <Heading level={level} className="contents">
            <Button
              slot="trigger"
              className="text-start before:absolute before:inset-0 focus-visible:outline-none focus-visible:before:outline-2 focus-visible:before:-outline-offset-2 focus-visible:before:outline-focus"
            >
              <Icon
                name="forward"
                size={14}
                className="absolute inset-s-2.5 top-3.5 text-text-3 group-data-expanded/row:rotate-90 rtl:group-data-expanded/row:-rotate-90 @3xl:top-1/2 @3xl:-translate-y-1/2"
              />
              <Time at={at} as="seconds" className="font-medium" />
            </Button>
          </Heading>
          {cells}
        </div>
        <DisclosurePanel>{isExpanded && children()}</DisclosurePanel>
      </Disclosure>
    </li>
  )
}
