'use client'

import type { ReactNode } from 'react'
import { Button as AriaButton, type ButtonProps, ProgressBar } from 'react-aria-components'
import { type ButtonLook, type ButtonSize, buttonLook } from './button-look'
import { KeyCap } from './key-cap'

interface Props extends Omit<ButtonProps, 'children' | 'className'> {
  look?: ButtonLook
  size?: ButtonSize
  /** The key that does the same, as `aria-keyshortcuts` names it: `S`, `Control+Enter`. Listening for it is the caller's. */
  shortcut?: string
  className?: string
  children: ReactNode
}

/** Its words say what happens. While `isPending` it keeps its width, its focus and its name, and cannot be pressed again. */
export function Button({ look = 'plain', size = 'regular', shortcut, className = '', children, ...props }: Props) {
  return (
    <AriaButton
      {...props}
      render={(dom) => <button {...dom} aria-keyshortcuts={shortcut} />}
      className={`${buttonLook(look, size)} ${className}`}
    >
      {({ isPending }) => (
        <>
          <span className={`inline-flex items-center gap-2 ${isPending ? 'opacity-0' : ''}`}>
            {children}
            {shortcut && <KeyCap shortcut={shortcut} on={look === 'primary' ? 'primary' : 'plain'} />}
          </span>
          {isPending && (
            <ProgressBar isIndeterminate aria-label="Working" className="absolute">
              <span className="block size-4 animate-spin rounded-full border-2 border-current border-e-transparent" />
            </ProgressBar>
          )}
        </>
      )}
    </AriaButton>
  )
}
