'use client'

import type { ReactNode } from 'react'
import { ToggleButton, ToggleButtonGroup } from 'react-aria-components'

interface Props<Value extends string> {
  /** What is chosen between, for screen readers. */
  label: string
  options: readonly { value: Value; content: ReactNode }[]
  value: Value
  onChange: (value: Value) => void
}

/** One of two or three, all in sight. */
export function Segments<Value extends string>({ label, options, value, onChange }: Props<Value>) {
  function choose(keys: Set<unknown>) {
    const chosen = options.find((option) => keys.has(option.value))
    if (chosen) onChange(chosen.value)
  }
  return (
    <ToggleButtonGroup
      aria-label={label}
      selectionMode="single"
      disallowEmptySelection
      selectedKeys={[value]}
      onSelectionChange={choose}
      className="inline-flex h-8 shrink-0 gap-0.5 rounded-2 border border-line bg-inset p-0.5 coarse:h-11"
    >
      {options.map((option) => (
        <ToggleButton
          key={option.value}
          id={option.value}
          className="relative flex items-center gap-1.5 rounded-1 before:absolute before:inset-x-0 before:-inset-y-0.75 border border-transparent px-2.5 text-13 text-text-2 data-hovered:text-text data-selected:border-line-strong data-selected:bg-raised data-selected:font-medium data-selected:text-text"
        >
          {option.content}
        </ToggleButton>
      ))}
    </ToggleButtonGroup>
  )
}
