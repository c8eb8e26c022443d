'use client'

import { useRef } from 'react'
import { SearchField } from '@/components/ui/search-field'
import { useShortcuts } from '@/lib/shortcuts/client'

interface Props {
  label: string
  q: string
  onSearch: (q: string) => void
  className: string
}

/** The one search of a page: / leads here, Escape in the empty field away again. */
export function PageSearch({ label, q, onSearch, className }: Props) {
  const input = useRef<HTMLInputElement>(null)
  useShortcuts({ '/': () => input.current?.focus() })
  return (
    <SearchField
      label={label}
      shortcut="/"
      inputRef={input}
      value={q}
      onChange={onSearch}
      onKeyDown={(event) => {
        if (event.key === 'Escape' && q === '') input.current?.blur()
        else event.continuePropagation()
      }}
      className={className}
    />
  )
}
