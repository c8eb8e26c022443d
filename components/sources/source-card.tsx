'use client'

import { useState } from 'react'
import { Badge } from '@/components/ui/badge'
import { Button } from '@/components/ui/button'
import { useNow } from '@/components/ui/use-now'
import type { StockSource } from '@/lib/sources/model'
import { RemoveDialog } from './remove-dialog'
import { SourceDialog } from './source-dialog'
import { SourceFacts } from './source-facts'
import { healthOf } from './source-health'

/** One source: what it is asked, how it is doing, and what can be done. */
export function SourceCard({ source }: { source: StockSource }) {
  const [open, setOpen] = useState<'change' | 'remove' | null>(null)
  const { look, words } = healthOf(source.health, useNow(1000))
  const close = () => setOpen(null)
  return (
    <li className="rounded-3 border border-line-strong bg-raised text-13">
      <header className="flex min-h-14 flex-wrap items-center gap-x-3 gap-y-1 border-b border-line px-4 py-2">
        <div className="min-w-0 flex-1">
          <h2 className="truncate text-14 font-semibold" dir="auto">
            {source.name}
          </h2>
          <p className="truncate text-12 text-text-3">{source.category ? `Category ${source.category}` : 'All products'}</p>
        </div>
        <Badge look={look}>{words}</Badge>
      </header>
      <SourceFacts source={source} />
      <footer className="flex flex-wrap items-center gap-2 border-t border-line px-4 py-3">
        <Button size="small" onPress={() => setOpen('change')}>
          Change or test
        </Button>
        <Button size="small" look="quiet" onPress={() => setOpen('remove')}>
          Remove
        </Button>
      </footer>
      {open === 'change' && <SourceDialog source={source} onClose={close} />}
      {open === 'remove' && <RemoveDialog source={source} onClose={close} />}
    </li>
  )
}
