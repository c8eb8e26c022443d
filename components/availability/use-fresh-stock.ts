'use client'

import { useEffect } from 'react'
import { useSessionChange } from '@/lib/sessions/client'
import type { SessionDetail } from '@/lib/sessions/model'

const LOOKS_EVERY_MS = 5000

/** Has a source outside asked again when what it said grows old, as long as somebody looks at it. */
export function useFreshStock({ id, suggestion }: SessionDetail): void {
  const { mutate, isPending } = useSessionChange(id)
  const recheckAt = suggestion?.stale ? undefined : suggestion?.availability?.recheckAt
  useEffect(() => {
    if (!recheckAt) return
    function look() {
      const isDue = Date.now() >= new Date(recheckAt ?? '').getTime()
      if (isDue && !isPending && document.visibilityState === 'visible') mutate({ step: 'suggestion/check' })
    }
    const timer = setInterval(look, LOOKS_EVERY_MS)
    document.addEventListener('visibilitychange', look)
    return () => {
      clearInterval(timer)
      document.removeEventListener('visibilitychange', look)
    }
  }, [recheckAt, isPending, mutate])
}
