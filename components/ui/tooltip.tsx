'use client'

import type { ReactElement, ReactNode } from 'react'
import { Tooltip as AriaTooltip, TooltipTrigger } from 'react-aria-components'

interface Props {
  content: ReactNode
  placement?: 'top' | 'bottom' | 'start' | 'end'
  /** One thing that takes focus: a react-aria button or link, or `Focusable` around another. */
  children: ReactElement
}

/** Words beside a control, on hover and on focus. */
export function Tooltip({ content, placement = 'bottom', children }: Props) {
  return (
    <TooltipTrigger delay={500} closeDelay={100}>
      {children}
      <AriaTooltip
        placement={placement}
        offset={6}
        className="z-50 flex max-w-72 items-center gap-2 rounded-2 bg-person px-2 py-1 text-12 font-medium text-on-person shadow-float transition-opacity duration-100 data-entering:opacity-0 data-exiting:opacity-0"
      >
        {content}
      </AriaTooltip>
    </TooltipTrigger>
  )
}
