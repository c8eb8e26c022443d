'use client'

import type { ReactNode } from 'react'
import { ToggleButton } from 'react-aria-components'

interface Props {
  isChosen: boolean
  /** Also when it is chosen already: then it is to be chosen no more. */
  onChoose: () => void
  count: number | undefined
  icon: ReactNode
  children: ReactNode
}

/** One line of the panel beside the list. */
export function PanelChoice({ isChosen, onChoose, count, icon, children }: Props) {
  return (
    <li>
      <ToggleButton
        isSelected={isChosen}
        onChange={onChoose}
        className="relative flex h-8 w-full items-center gap-2 px-4 text-start text-13 text-text-2 -outline-offset-2 data-hovered:bg-hover data-selected:bg-selected data-selected:font-medium data-selected:text-text data-selected:before:absolute data-selected:before:inset-y-0 data-selected:before:inset-s-0 data-selected:before:w-0.75 data-selected:before:bg-accent coarse:h-11"
      >
        {icon}
        <span className="min-w-0 flex-1 truncate">{children}</span>
        {count !== undefined && <span className="figures">{count}</span>}
      </ToggleButton>
    </li>
  )
}
