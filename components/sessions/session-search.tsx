'use client'

import type { ReactNode } from 'react'
import { PageSearch } from '@/components/shell/page-search'

interface Props {
  q: string
  onSearch: (q: string) => void
  /** Stands beside it. */
  children: ReactNode
}

/** Finds customers by name or number in the view that is shown. */
export function SessionSearch({ q, onSearch, children }: Props) {
  return (
    <div className="flex h-14 shrink-0 items-center gap-2 border-b border-line px-4">
      <PageSearch label="Name or number" q={q} onSearch={onSearch} className="min-w-0 flex-1" />
      {children}
    </div>
  )
}
