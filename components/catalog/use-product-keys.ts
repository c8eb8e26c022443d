'use client'

import type { RefObject } from 'react'
import type { Picking } from '@/components/ui/use-picking'
import { useShortcuts } from '@/lib/shortcuts/client'

interface List {
  skus: readonly string[]
  list: RefObject<HTMLElement | null>
  search: RefObject<HTMLInputElement | null>
  picking: Picking | null
}

/** Moves through the products and chooses them with single keys. Enter opens what has the focus, by itself. */
export function useProductKeys({ skus, list, search, picking }: List): void {
  function current(): string | undefined {
    return document.activeElement?.closest<HTMLElement>('[data-sku]')?.dataset.sku
  }
  function go(step: 1 | -1) {
    const sku = current()
    const from = sku === undefined ? (step === 1 ? -1 : 0) : skus.indexOf(sku)
    const wanted = skus[Math.min(skus.length - 1, Math.max(0, from + step))]
    const row = [...(list.current?.querySelectorAll<HTMLElement>('[data-sku]') ?? [])].find(({ dataset }) => dataset.sku === wanted)
    row?.querySelector<HTMLElement>('[data-open]')?.focus()
    row?.scrollIntoView({ block: 'nearest' })
  }
  const pick = (how: 'toggle' | 'toggleTo') => {
    const sku = current()
    if (sku !== undefined) picking?.[how](sku)
  }
  useShortcuts({
    j: () => go(1),
    k: () => go(-1),
    arrowdown: () => go(1),
    arrowup: () => go(-1),
    '/': () => search.current?.focus(),
    x: picking ? () => pick('toggle') : undefined,
    'shift+x': picking ? () => pick('toggleTo') : undefined,
  })
}
