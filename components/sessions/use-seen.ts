'use client'

import { useEffect, useEffectEvent, useRef } from 'react'
import { useSessionChange } from '@/lib/sessions/client'
import type { Message, SessionDetail } from '@/lib/sessions/model'
import { newestInbound } from '@/lib/thread/model'

/** Notes that a person has seen the customer's newest message: it is in sight, and this window is the one being used. */
export function useSeen(session: SessionDetail, messages: Message[], isInSight: boolean): void {
  const { mutate } = useSessionChange(session.id)
  const noted = useRef<string | null>(null)
  const newestId = newestInbound(messages)?.id

  const note = useEffectEvent(() => {
    const isWatched = document.visibilityState === 'visible' && document.hasFocus()
    if (!newestId || !isWatched || !isInSight || session.unread === 0 || noted.current === newestId) return
    noted.current = newestId
    mutate({ step: 'seen', body: { messageId: newestId } }, { onError: () => (noted.current = null) })
  })
  // biome-ignore lint/correctness/useExhaustiveDependencies: what is new may be seen now
  useEffect(note, [newestId, isInSight, session.unread])
  useEffect(() => {
    const look = () => note()
    window.addEventListener('focus', look)
    document.addEventListener('visibilitychange', look)
    return () => {
      window.removeEventListener('focus', look)
      document.removeEventListener('visibilitychange', look)
    }
  }, [])
}
