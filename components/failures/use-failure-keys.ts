'use client'

import { type RefObject, useRef } from 'react'
import type { Picking } from '@/components/ui/use-picking'
import { useShortcuts } from '@/lib/shortcuts/client'

interface List {
  ids: readonly string[]
  list: RefObject<HTMLElement | null>
  picking: Picking | null
}

/** Moves through the failures, cures, takes and chooses them with single keys. */
export function useFailureKeys({ ids, list, picking }: List): void {
  // A failure that was cured leaves the list; the next one then stands where it stood.
  const lastAt = useRef(-1)

  function current(): HTMLElement | null {
    const row = document.activeElement?.closest<HTMLElement>('[data-failure]') ?? null
    return row && list.current?.contains(row) ? row : null
  }
  function go(step: 1 | -1) {
    const id = current()?.dataset.failure
    const from = id === undefined ? lastAt.current - (step === 1 ? 1 : 0) : ids.indexOf(id)
    const at = Math.min(ids.length - 1, Math.max(0, from + step))
    lastAt.current = at
    const row = list.current?.querySelector<HTMLElement>(`[data-failure="${ids[at]}"]`)
    row?.querySelector<HTMLElement>('[slot="trigger"], button[aria-expanded]')?.focus()
    row?.scrollIntoView({ block: 'nearest' })
  }
  const press = (what: string) => current()?.querySelector<HTMLElement>(what)?.click()
  const pick = (how: 'toggle' | 'toggleTo') => {
    const id = current()?.dataset.failure
    if (id !== undefined) picking?.[how](id)
  }
  useShortcuts({
    j: () => go(1),
    k: () => go(-1),
    r: () => press('[data-cure]'),
    a: () => press('[data-take]'),
    x: picking ? () => pick('toggle') : undefined,
    'shift+x': picking ? () => pick('toggleTo') : undefined,
  })
}
