'use client'

import { Checkbox as AriaCheckbox, type CheckboxProps } from 'react-aria-components'
import { Icon } from './icon'

interface Props extends Omit<CheckboxProps, 'className' | 'children' | 'aria-label'> {
  /** What is chosen, for screen readers. */
  label: string
  className?: string
}

/** Chosen or not, without words beside it. 32 to press, 44 wherever a finger points. */
export function Checkbox({ label, className = '', ...props }: Props) {
  return (
    <AriaCheckbox {...props} aria-label={label} className={`group/box grid size-8 place-items-center coarse:size-11 ${className}`}>
      <span className="grid size-4 place-items-center rounded-1 border border-line-control bg-raised text-on-accent group-data-selected/box:border-accent-fill group-data-selected/box:bg-accent-fill group-data-focus-visible/box:outline-2 group-data-focus-visible/box:outline-offset-2 group-data-focus-visible/box:outline-focus">
        <Icon name="check" size={12} className="invisible group-data-selected/box:visible" />
      </span>
    </AriaCheckbox>
  )
}
