'use client'

import { type KeyboardEvent, type RefObject, useEffect, useRef, useState } from 'react'
import type { SessionRow } from '@/lib/sessions/model'
import { useShortcuts } from '@/lib/shortcuts/client'
import { useOpenSession } from './use-open-session'

interface List {
  rows: SessionRow[]
  scroller: RefObject<HTMLDivElement | null>
  scrollTo: (index: number) => void
}

/** Arrows, Home and End move the focus in the list; `j` and `k` go from session to session wherever the focus is; `o` opens the focused one. */
export function useListKeys({ rows, scroller, scrollTo }: List) {
  const { openId, open, moveTo } = useOpenSession()
  const [focusedId, setFocusedId] = useState<string | null>(null)
  const openIndex = rows.findIndex((row) => row.id === openId)
  // A session that was answered leaves the view; the next one then stands where it stood.
  const lastIndex = useRef(-1)
  useEffect(() => {
    if (openIndex !== -1) lastIndex.current = openIndex
  }, [openIndex])

  const focusId = [focusedId, openId].find((id) => rows.some((row) => row.id === id)) ?? rows[0]?.id ?? null
  useKeptFocus(rows, scroller)

  function go(step: 1 | -1) {
    const from = openIndex !== -1 ? openIndex : step === 1 ? lastIndex.current - 1 : lastIndex.current
    const index = Math.min(rows.length - 1, Math.max(0, from + step))
    const row = rows[index]
    if (!row) return
    scrollTo(index)
    setFocusedId(row.id)
    moveTo(row.id)
  }
  function focus(index: number) {
    const row = rows[Math.min(rows.length - 1, Math.max(0, index))]
    if (!row) return
    setFocusedId(row.id)
    scrollTo(rows.indexOf(row))
    // Drawn by the next frame, if it was out of sight.
    requestAnimationFrame(() => scroller.current?.querySelector<HTMLElement>(`[data-session="${row.id}"]`)?.focus())
  }
  function onKeyDown(event: KeyboardEvent) {
    const from = rows.findIndex((row) => row.id === focusId)
    const to = { ArrowDown: from + 1, ArrowUp: from - 1, Home: 0, End: rows.length - 1 }[event.key]
    if (to === undefined || event.ctrlKey || event.metaKey || event.altKey) return
    event.preventDefault()
    focus(to)
  }
  useShortcuts({ j: () => go(1), k: () => go(-1), o: () => focusId !== null && open(focusId) })
  return { focusId, onKeyDown, onFocus: setFocusedId }
}

/** The row in focus may leave the view, because its session was answered: the focus goes on to the row that took its place. */
function useKeptFocus(rows: SessionRow[], scroller: RefObject<HTMLDivElement | null>): void {
  const focused = useRef<{ id: string; index: number } | null>(null)
  useEffect(() => {
    const list = scroller.current
    function note() {
      const id = document.activeElement?.getAttribute('data-session')
      focused.current = id ? { id, index: rows.findIndex((row) => row.id === id) } : null
    }
    const isLost =
      focused.current !== null && !rows.some((row) => row.id === focused.current?.id) && document.activeElement === document.body
    const next = isLost ? rows[Math.min(focused.current?.index ?? 0, rows.length - 1)] : undefined
    if (next) list?.querySelector<HTMLElement>(`[data-session="${next.id}"]`)?.focus({ preventScroll: true })
    if (document.activeElement !== document.body) note()
    document.addEventListener('focusin', note)
    return () => document.removeEventListener('focusin', note)
  }, [rows, scroller])
}
