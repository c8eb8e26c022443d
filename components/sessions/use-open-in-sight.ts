'use client'

import { useEffect, useEffectEvent } from 'react'
import type { SessionRow } from '@/lib/sessions/model'

/** Brings the row of a session that was open before its list into sight, once; after that the list stays where its reader put it. */
export function useOpenInSight(rows: readonly SessionRow[], openId: string | null, scrollTo: (index: number) => void): void {
  const bring = useEffectEvent(() => {
    const index = rows.findIndex(({ id }) => id === openId)
    if (index !== -1) scrollTo(index)
  })
  useEffect(bring, [])
}
