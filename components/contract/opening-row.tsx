'use client'

import { type ReactNode, useState } from 'react'
import { Button, Disclosure, DisclosurePanel, Heading } from 'react-aria-components'
import { Icon } from '@/components/ui/icon'

interface Props {
  title: ReactNode
  /** Drawn once it is opened. */
  children: () => ReactNode
}

/** A line that opens to show the rest. */
export function OpeningRow({ title, children }: Props) {
  const [isExpanded, setExpanded] = useState(false)
  return (
    <li className="border-line not-last:border-b">
      <Disclosure isExpanded={isExpanded} onExpandedChange={setExpanded} className="group/row">
        <Heading level={3} className="contents">
          <Button
            slot="trigger"
            className="flex min-h-10 w-full items-center gap-2 px-3 py-2 text-start text-13 -outline-offset-2 data-hovered:bg-hover-raised coarse:min-h-11"
          >
            <Icon
              name="forward"
              size={14}
              className="text-text-3 group-data-expanded/row:rotate-90 rtl:group-data-expanded/row:-rotate-90"
            />
            {title}
          </Button>
        </Heading>
        <DisclosurePanel>
          {isExpanded && <div className="flex flex-col gap-4 px-4 pt-1 pb-5 text-13 md:ps-9">{children()}</div>}
        </DisclosurePanel>
      </Disclosure>
    </li>
  )
}
