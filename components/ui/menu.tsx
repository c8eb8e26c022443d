'use client'

import type { ReactElement, ReactNode } from 'react'
import { Menu as AriaMenu, MenuTrigger, Popover } from 'react-aria-components'

interface Props {
  /** What the list of choices is called. */
  label: string
  /** A button. */
  trigger: ReactElement
  placement?: 'bottom start' | 'bottom end' | 'top start' | 'top end' | 'end bottom'
  /** Stands above the choices and takes no focus. */
  header?: ReactNode
  /** `MenuItem`s. */
  children: ReactNode
}

/** A short list of things to do, behind a button. */
export function Menu({ label, trigger, placement = 'bottom end', header, children }: Props) {
  return (
    <MenuTrigger>
      {trigger}
      <Popover
        placement={placement}
        className="min-w-48 rounded-3 border border-line-strong bg-raised p-1 shadow-float transition-opacity duration-100 data-entering:opacity-0 data-exiting:opacity-0"
      >
        {header}
        <AriaMenu aria-label={label} className="max-h-96 overflow-auto outline-none">
          {children}
        </AriaMenu>
      </Popover>
    </MenuTrigger>
  )
}
