'use client'

import { useSyncExternalStore } from 'react'

const never = () => () => {}

/** False on the server and in the browser's first drawing, then true: what only the browser knows may be shown. */
export function useHydrated(): boolean {
  return useSyncExternalStore(
    never,
    () => true,
    () => false,
  )
}
