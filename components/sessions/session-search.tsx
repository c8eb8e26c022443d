'use client'

import { useRef } from 'react'
import { SearchField } from '@/components/ui/search-field'
import { useShortcuts } from '@/lib/shortcuts/client'

interface Props {
  q: string
  onSearch: (q: string) => void
}

/** Finds customers by name or number in the view that is shown. */
export function SessionSearch({ q, onSearch }: Props) {
  const input = useRef<HTMLInputElement>(null)
  useShortcuts({ '/': () => input.current?.focus() })
  return (
    <div className="flex h-14 shrink-0 items-center gap-2 border-b border-line px-4">
      <SearchField
        label="Name or number"
        shortcut="/"
        inputRef={input}
        value={q}
        onChange={onSearch}
        onKeyDown={(event) => {
          if (event.key === 'Escape' && q === '') input.current?.blur()
          else event.continuePropagation()
        }}
        className="min-w-0 flex-1"
      />
    </div>
  )
}
