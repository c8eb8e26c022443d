'use client'

import type { ReactNode } from 'react'
import { MenuItem as AriaMenuItem, type MenuItemProps } from 'react-aria-components'
import { Icon } from './icon'

interface Props extends Omit<MenuItemProps, 'className' | 'children'> {
  look?: 'plain' | 'danger'
  children: ReactNode
}

/** One choice of a `Menu`. Give `textValue` when its content is more than words. */
export function MenuItem({ look = 'plain', children, ...props }: Props) {
  return (
    <AriaMenuItem
      {...props}
      textValue={props.textValue ?? (typeof children === 'string' ? children : undefined)}
      className={`flex min-h-8 cursor-default items-center gap-2 rounded-1 px-2 text-13 no-underline outline-offset-[-2px] data-focused:bg-hover-raised data-disabled:text-text-3 coarse:min-h-11 ${look === 'danger' ? 'text-red' : 'text-text'}`}
    >
      {({ isSelected, selectionMode }) => (
        <>
          {children}
          {selectionMode !== 'none' && <Icon name="check" size={14} className={`ms-auto ${isSelected ? '' : 'invisible'}`} />}
        </>
      )}
    </AriaMenuItem>
  )
}
