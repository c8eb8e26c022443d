import { useEffect, useSyncExternalStore } from 'react'
import { z } from 'zod'
import { type Drafts, drafts, tabStorage } from '@/lib/drafts/client'

const offer = z.object({
  text: z.string(),
  /** What the text began as: its stock is looked at again when it goes. */
  suggestionId: z.string().nullable(),
  /** The window closed before it was sent, or it was taken back while something else was being written. */
  why: z.enum(['kept', 'taken_back']),
})
/** A text that waits to be written on, or to be dropped. Nothing of it is sent by itself. */
export type Offer = z.infer<typeof offer>

export interface Offers {
  get: (sessionId: string) => Offer | null
  watch: (watcher: () => void) => () => void
  /** The server has kept this text over the end of a window. Where it stands in the composer it is moved; it is offered once only. */
  keep: (sessionId: string, text: string) => void
  /** A reply was taken back: its text stands in the composer again, or is offered where something else does. */
  giveBack: (sessionId: string, text: string, suggestionId: string | null) => void
  /** Puts the offered text into the composer. */
  take: (sessionId: string) => void
  drop: (sessionId: string) => void
}

const MIRROR = 'stockreply.offer.'

/** Keeps one offered text per session for as long as the tab lives, reloads included. */
export function createOffers(drafts: Drafts, mirror: Storage | null): Offers {
  const offers = restored(mirror)
  const keptBefore = new Map<string, string>()
  const watchers = new Set<() => void>()
  const get = (sessionId: string) => offers.get(sessionId) ?? null

  function put(sessionId: string, next: Offer | null) {
    if (next) offers.set(sessionId, next)
    else offers.delete(sessionId)
    if (next) mirror?.setItem(MIRROR + sessionId, JSON.stringify(next))
    else mirror?.removeItem(MIRROR + sessionId)
    for (const watcher of watchers) watcher()
  }
  return {
    get,
    watch(watcher) {
      watchers.add(watcher)
      return () => void watchers.delete(watcher)
    },
    keep(sessionId, text) {
      const here = drafts.get(sessionId)
      const isHere = here.text === text && here.isSaved
      const isDecided = keptBefore.get(sessionId) === text
      if (isDecided || (here.text !== '' && !isHere)) return
      keptBefore.set(sessionId, text)
      const { suggestionId } = drafts.setAside(sessionId)
      put(sessionId, { text, suggestionId, why: 'kept' })
    },
    giveBack(sessionId, text, suggestionId) {
      if (drafts.get(sessionId).text.trim() === '') drafts.replace(sessionId, text, suggestionId)
      else if (get(sessionId)?.why !== 'kept') put(sessionId, { text, suggestionId, why: 'taken_back' })
    },
    take(sessionId) {
      const taken = get(sessionId)
      if (!taken) return
      put(sessionId, null)
      drafts.replace(sessionId, taken.text, taken.suggestionId)
    },
    drop(sessionId) {
      const isAllThereIs = get(sessionId)?.why === 'kept' && drafts.get(sessionId).text === ''
      put(sessionId, null)
      if (isAllThereIs) drafts.write(sessionId, '')
    },
  }
}

function restored(mirror: Storage | null): Map<string, Offer> {
  const found = new Map<string, Offer>()
  for (const key of Object.keys(mirror ?? {}).filter((name) => name.startsWith(MIRROR))) {
    const read = offer.safeParse(parsed(mirror?.getItem(key) ?? ''))
    if (read.success) found.set(key.slice(MIRROR.length), read.data)
  }
  return found
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return null
  }
}

/** The offered texts of this tab. */
export const offers = createOffers(drafts, tabStorage())

/** What is offered in a session; `keptText` is what the server has kept over the end of a window, if it has. */
export function useOffer(sessionId: string, keptText: string | null): Offer | null {
  useEffect(() => {
    if (keptText !== null) offers.keep(sessionId, keptText)
  }, [sessionId, keptText])
  const get = () => offers.get(sessionId)
  return useSyncExternalStore(offers.watch, get, get)
}
