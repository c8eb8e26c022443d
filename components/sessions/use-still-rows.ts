'use client'

import { type RefObject, useEffect, useLayoutEffect, useRef } from 'react'
import type { SessionRow } from '@/lib/sessions/model'
import { ROW_HEIGHT } from './row-height'

/** Keeps the row at the upper edge where it is while others come and go above it. At the very top new rows push in. */
export function useStillRows(rows: SessionRow[], scroller: RefObject<HTMLDivElement | null>): void {
  const top = useRef<{ id: string; offset: number } | null>(null)
  const shown = useRef(rows)

  useEffect(() => {
    const element = scroller.current
    if (!element) return
    function remember() {
      const at = element?.scrollTop ?? 0
      const row = shown.current[Math.floor(at / ROW_HEIGHT)]
      top.current = row && at > 0 ? { id: row.id, offset: at % ROW_HEIGHT } : null
    }
    element.addEventListener('scroll', remember, { passive: true })
    return () => element.removeEventListener('scroll', remember)
  }, [scroller])

  useLayoutEffect(() => {
    shown.current = rows
    const index = rows.findIndex((row) => row.id === top.current?.id)
    if (!scroller.current || !top.current || index === -1) return
    const wanted = index * ROW_HEIGHT + top.current.offset
    if (Math.abs(scroller.current.scrollTop - wanted) >= 1) scroller.current.scrollTop = wanted
  }, [rows, scroller])
}
