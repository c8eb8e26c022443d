'use client'

import type { ReactNode } from 'react'
import { Switch as AriaSwitch, type SwitchProps } from 'react-aria-components'

interface Props extends Omit<SwitchProps, 'className' | 'children'> {
  children: ReactNode
}

/** On or off, at once. */
export function Switch({ children, ...props }: Props) {
  return (
    <AriaSwitch {...props} className="group flex min-h-6 items-center gap-2 text-13 text-text data-disabled:text-text-3 coarse:min-h-11">
      <span className="flex h-5 w-9 shrink-0 items-center rounded-full border border-line-control bg-inset p-0.5 transition-colors group-data-selected:border-accent-fill group-data-selected:bg-accent-fill group-data-focus-visible:outline-2 group-data-focus-visible:outline-offset-2 group-data-focus-visible:outline-focus">
        <span className="size-3.5 rounded-full bg-line-control transition-transform group-data-selected:translate-x-4 group-data-selected:bg-on-accent rtl:group-data-selected:-translate-x-4" />
      </span>
      {children}
    </AriaSwitch>
  )
}
