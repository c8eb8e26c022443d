import { useEffect } from 'react'
import { z } from 'zod'
import { drafts } from '@/lib/drafts/client'
import { fetchJson } from '@/lib/http/fetch'
import { BEAT_MS, WRITING_MS } from './model'

/** Tells the others who have this session open that this person has it too, and when they write; only while the tab is in sight. */
export function useViewing(sessionId: string): void {
  useEffect(() => {
    let text = drafts.get(sessionId).text
    let isWriting = false
    let pause: ReturnType<typeof setTimeout> | undefined

    const address = `/api/sessions/${sessionId}/viewing`
    // One after the other, so that the last word is the last to arrive. What cannot be told now is told with the next beat.
    let told: Promise<unknown> | null = null
    const tell = (send: () => Promise<unknown>) => {
      const mine = (told ? told.then(send) : send())
        .catch(() => {})
        .finally(() => {
          if (told === mine) told = null
        })
      told = mine
    }
    const say = () => {
      if (document.visibilityState !== 'visible') return
      const composing = isWriting
      tell(() => fetchJson(address, z.unknown(), { method: 'PUT', body: { composing } }))
    }
    const close = () => fetchJson(address, z.unknown(), { method: 'DELETE', keepalive: true })
    const leave = () => tell(close)
    // A page that goes waits for nothing any more.
    const vanish = () => void close().catch(() => {})
    const write = (writes: boolean) => {
      clearTimeout(pause)
      if (writes) pause = setTimeout(() => write(false), WRITING_MS)
      if (writes === isWriting) return
      isWriting = writes
      say()
    }
    const look = () => {
      const now = drafts.get(sessionId)
      if (now.text === text) return
      text = now.text
      // What the server had kept was written another time.
      write(text !== '' && !now.isSaved)
    }
    const turn = () => (document.visibilityState === 'visible' ? say() : leave())

    say()
    const beat = setInterval(say, BEAT_MS)
    const unwatch = drafts.watch(look)
    document.addEventListener('visibilitychange', turn)
    window.addEventListener('pagehide', vanish)
    return () => {
      clearInterval(beat)
      clearTimeout(pause)
      unwatch()
      document.removeEventListener('visibilitychange', turn)
      window.removeEventListener('pagehide', vanish)
      leave()
    }
  }, [sessionId])
}
