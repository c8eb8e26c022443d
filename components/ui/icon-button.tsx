'use client'

import type { ReactNode } from 'react'
import { Button, type ButtonProps } from 'react-aria-components'
import { keyNames } from './key-names'
import { Tooltip } from './tooltip'

interface Props extends Omit<ButtonProps, 'children' | 'className' | 'aria-label'> {
  /** Its name, and what the tooltip says. */
  label: string
  /** The key that does the same, as `aria-keyshortcuts` names it. */
  shortcut?: string
  size?: 'regular' | 'small' | 'tiny'
  placement?: 'top' | 'bottom' | 'start' | 'end'
  className?: string
  children: ReactNode
}

const sizes = { regular: 'size-8', small: 'size-7', tiny: 'size-6' }

/** A button that shows only an icon; 24 at least, 44 wherever a finger points. */
export function IconButton({ label, shortcut, size = 'regular', placement, className = '', children, ...props }: Props) {
  return (
    <Tooltip content={shortcut ? `${label} (${keyNames(shortcut).join(' ')})` : label} placement={placement}>
      <Button
        {...props}
        aria-label={label}
        render={(dom) => <button {...dom} aria-keyshortcuts={shortcut} />}
        className={`inline-grid shrink-0 place-items-center rounded-2 text-text-2 transition-colors duration-100 data-hovered:bg-hover-raised data-hovered:text-text data-disabled:text-text-3 coarse:size-11 ${sizes[size]} ${className}`}
      >
        {children}
      </Button>
    </Tooltip>
  )
}
