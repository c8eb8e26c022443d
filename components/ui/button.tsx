'use client'

import type { ReactNode } from 'react'
import { Button as AriaButton, type ButtonProps } from 'react-aria-components'
import { type ButtonLook, type ButtonSize, buttonLook } from './button-look'
import { KeyCap } from './key-cap'

interface Props extends Omit<ButtonProps, 'children' | 'className' | 'render'> {
  look?: ButtonLook
  size?: ButtonSize
  /** The key that does the same, as `aria-keyshortcuts` names it: `S`, `Control+Enter`. Listening for it is the caller's. */
  shortcut?: string
  className?: string
  children: ReactNode
}

/** Its words say what happens. While `isPending` it keeps its width, its focus and its name, and cannot be pressed again. */
export function Button({ look = 'plain', size = 'regular', shortcut, isPending = false, className = '', children, ...props }: Props) {
  // Not react-aria's own `isPending`: what that announces points at things that are gone once a dialog has closed.
  const resting = isPending ? { onPress: undefined, type: 'button' as const } : {}
  return (
    <AriaButton
      {...props}
      {...resting}
      render={(dom) => (
        <button {...dom} aria-keyshortcuts={shortcut} aria-disabled={isPending || undefined} aria-busy={isPending || undefined} />
      )}
      className={`${buttonLook(look, size)} ${isPending ? 'cursor-progress' : ''} ${className}`}
    >
      <span className={`inline-flex items-center gap-2 ${isPending ? 'opacity-0' : ''}`}>
        {children}
        {shortcut && <KeyCap shortcut={shortcut} on={look === 'primary' ? 'primary' : 'plain'} />}
      </span>
      {isPending && <span aria-hidden className="absolute size-4 animate-spin rounded-full border-2 border-current border-e-transparent" />}
    </AriaButton>
  )
}
