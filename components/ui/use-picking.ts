'use client'

import { useState } from 'react'

export interface Picking {
  /** In the order of the list. */
  ids: string[]
  /** Whether anything is chosen: then every row can be, without pointing at it first. */
  isPicking: boolean
  has: (id: string) => boolean
  toggle: (id: string) => void
  /** Chooses everything from the row that was chosen last to this one. */
  toggleTo: (id: string) => void
  clear: () => void
}

/** Which rows are chosen. What has left the list is chosen no more. */
export function usePicking(listed: readonly string[]): Picking {
  const [chosen, setChosen] = useState<ReadonlySet<string>>(new Set())
  const [last, setLast] = useState<string | null>(null)
  const ids = listed.filter((id) => chosen.has(id))

  function toggle(id: string) {
    setChosen(new Set(chosen.has(id) ? ids.filter((one) => one !== id) : [...ids, id]))
    setLast(id)
  }
  return {
    ids,
    isPicking: ids.length > 0,
    has: (id) => chosen.has(id),
    toggle,
    toggleTo(id) {
      const from = last === null ? -1 : listed.indexOf(last)
      if (from === -1) return toggle(id)
      const [start, end] = [from, listed.indexOf(id)].sort((a, b) => a - b)
      setChosen(new Set([...ids, ...listed.slice(start, (end ?? 0) + 1)]))
      setLast(id)
    },
    clear() {
      setChosen(new Set())
    },
  }
}
