'use client'

import { useRef } from 'react'
import { SearchField } from '@/components/ui/search-field'
import { useShortcuts } from '@/lib/shortcuts/client'

interface Props {
  q: string
  onSearch: (q: string) => void
}

/** Finds failures by customer or by text. */
export function FailureSearch({ q, onSearch }: Props) {
  const input = useRef<HTMLInputElement>(null)
  useShortcuts({ '/': () => input.current?.focus() })
  return (
    <SearchField
      label="Name, number or text"
      shortcut="/"
      inputRef={input}
      value={q}
      onChange={onSearch}
      onKeyDown={(event) => {
        if (event.key === 'Escape' && q === '') input.current?.blur()
        else event.continuePropagation()
      }}
      className="order-last w-full md:order-none md:w-56 xl:w-70"
    />
  )
}
