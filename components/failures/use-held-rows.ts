'use client'

import { useEffect, useState } from 'react'
import type { FailureRow } from '@/lib/failures/rows'
import { holdRows, type ShownRow, showAll } from './held-rows'

/** Whoever neither moves the pointer nor presses a key for so long is not about to press anything. */
const RESTING_MS = 4000

interface Shown {
  key: string
  fresh: FailureRow[]
  isHeld: boolean
  rows: ShownRow[]
}

/** The rows of a list that does not move under the pointer. `key` says which list it is: another one begins anew. */
export function useHeldRows(fresh: FailureRow[], key: string) {
  const [activeUntil, setActiveUntil] = useState(0)
  const [shown, setShown] = useState<Shown>({ key, fresh, isHeld: false, rows: showAll(fresh) })
  const isHeld = activeUntil > 0 && shown.key === key
  const { rows, waiting } = isHeld ? holdRows(shown.rows, fresh) : { rows: showAll(fresh), waiting: 0 }
  const isSame = shown.key === key && shown.fresh === fresh && shown.isHeld === isHeld
  if (!isSame) setShown({ key, fresh, isHeld, rows })

  useEffect(() => {
    if (activeUntil === 0) return
    const timer = setTimeout(() => setActiveUntil(0), activeUntil - Date.now())
    return () => clearTimeout(timer)
  }, [activeUntil])

  return {
    rows: isSame ? shown.rows : rows,
    /** New ones that are not shown yet. */
    waiting,
    /** Shows them, wherever the pointer is. */
    release: () => setActiveUntil(0),
    /** For the element around the list. */
    attention: {
      onPointerMove: () => setActiveUntil((until) => (until - Date.now() > RESTING_MS / 2 ? until : Date.now() + RESTING_MS)),
      onKeyDown: () => setActiveUntil(Date.now() + RESTING_MS),
      onPointerLeave: () => setActiveUntil(0),
    },
  }
}
