'use client'

import type { Ref } from 'react'
import { SearchField as AriaSearchField, Button, Input, type SearchFieldProps } from 'react-aria-components'
import { fieldLook } from './field-look'
import { Icon } from './icon'
import { KeyCap } from './key-cap'

interface Props extends Omit<SearchFieldProps, 'className' | 'children' | 'aria-label'> {
  /** Its name, and what stands in it while empty: "Name, number or text". */
  label: string
  /** The key that leads here, as printed. */
  shortcut?: string
  inputRef?: Ref<HTMLInputElement>
  className?: string
}

/** Searches as one types; Escape empties it. */
export function SearchField({ label, shortcut, inputRef, className = '', ...props }: Props) {
  return (
    <AriaSearchField {...props} aria-label={label} className={`group relative flex items-center ${className}`}>
      <Icon name="search" className="pointer-events-none absolute inset-s-2.5 text-text-3" />
      <Input
        ref={inputRef}
        placeholder={label}
        aria-keyshortcuts={shortcut}
        className={`h-8 text-13 coarse:h-11 ps-8! pe-9! [&::-webkit-search-cancel-button]:hidden ${fieldLook}`}
      />
      <span className="pointer-events-none absolute inset-e-2 hidden group-data-empty:block">
        {shortcut && <KeyCap shortcut={shortcut} />}
      </span>
      <Button
        aria-label="Clear the search"
        className="absolute inset-e-1 grid size-6 place-items-center rounded-1 text-text-2 data-hovered:bg-hover-raised group-data-empty:hidden coarse:inset-e-0 coarse:size-11"
      >
        <Icon name="close" size={14} />
      </Button>
    </AriaSearchField>
  )
}
