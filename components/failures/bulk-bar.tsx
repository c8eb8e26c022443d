'use client'

import { Button } from '@/components/ui/button'
import { KeyCap } from '@/components/ui/key-cap'
import type { Picking } from '@/components/ui/use-picking'

/** Stands at the lower edge while rows are chosen: how many, and what can be done to them. */
export function BulkBar({ picking, onSend }: { picking: Picking; onSend: () => void }) {
  const { ids, isPicking, clear } = picking
  if (!isPicking) return null
  const count = ids.length
  return (
    <section
      aria-label="Chosen failures"
      className="flex min-h-14 shrink-0 flex-wrap items-center gap-x-3 gap-y-2 border-t border-line-strong bg-panel px-4 py-2 text-13 md:px-6"
    >
      <p role="status" className="figures font-medium">
        {count} chosen
      </p>
      <p className="flex items-center gap-1.5 text-12 text-text-3 max-lg:hidden coarse:hidden">
        <KeyCap shortcut="X" /> choose
        <KeyCap shortcut="Shift+X" /> up to here
      </p>
      <div className="ms-auto flex gap-2">
        <Button look="quiet" onPress={clear}>
          Leave it
        </Button>
        <Button onPress={onSend}>Send again…</Button>
      </div>
    </section>
  )
}
