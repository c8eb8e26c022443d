'use client'

import { createContext, useContext, useMemo, useSyncExternalStore } from 'react'

interface Clock {
  now: () => number
  subscribe: (listener: () => void) => () => void
}

const clocks = new Map<number, Clock>()

/** Carries the time of the server's rendering to the first drawing in the browser. */
const RenderedAtContext = createContext(0)
export const RenderedAt = RenderedAtContext.Provider

/** The time, new at every full `stepMs`. Everything that asks for the same step ticks together, and at once after sleep. */
export function useNow(stepMs = 1000): Date {
  const renderedAt = useContext(RenderedAtContext)
  const clock = clockOf(stepMs)
  const now = useSyncExternalStore(clock.subscribe, clock.now, () => renderedAt)
  return useMemo(() => new Date(now), [now])
}

function clockOf(stepMs: number): Clock {
  const known = clocks.get(stepMs)
  if (known) return known
  const clock = createClock(stepMs)
  clocks.set(stepMs, clock)
  return clock
}

function createClock(stepMs: number): Clock {
  const listeners = new Set<() => void>()
  let now = Date.now()
  let timer: ReturnType<typeof setTimeout> | undefined

  function tick() {
    now = Date.now()
    for (const listener of listeners) listener()
    clearTimeout(timer)
    timer = setTimeout(tick, stepMs - (now % stepMs))
  }
  function tickWhenSeen() {
    if (!document.hidden) tick()
  }
  return {
    now: () => now,
    subscribe(listener) {
      listeners.add(listener)
      if (listeners.size === 1) {
        document.addEventListener('visibilitychange', tickWhenSeen)
        tick()
      }
      return () => {
        listeners.delete(listener)
        if (listeners.size > 0) return
        document.removeEventListener('visibilitychange', tickWhenSeen)
        clearTimeout(timer)
      }
    },
  }
}
