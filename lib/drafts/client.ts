import { useEffect, useSyncExternalStore } from 'react'
import { z } from 'zod'
import { fetchJson } from '@/lib/http/fetch'

/** What a person has typed, unsent, in one session. */
export interface Draft {
  text: string
  /** The suggestion that the text began as: its stock is looked at again when it goes. */
  suggestionId: string | null
  /** Whether the server has this text too. */
  isSaved: boolean
  /** What stood here before a suggestion took its place; null once something was typed since. */
  replaced: string | null
}

export interface Drafts {
  get: (sessionId: string) => Draft
  watch: (watcher: () => void) => () => void
  write: (sessionId: string, text: string) => void
  /** Puts a text in the place of what was typed, which is kept for `restore`. */
  replace: (sessionId: string, text: string, suggestionId: string | null) => void
  restore: (sessionId: string) => void
  /** What the server has; only for a session in which nothing was typed on this screen yet. */
  adopt: (sessionId: string, text: string) => void
  /** Takes a text away from here while the server keeps it. */
  setAside: (sessionId: string) => Draft
  /** A reply was accepted, and the server has forgotten its draft: the same text goes, another one stays and is saved again. */
  replied: (sessionId: string, body: string) => void
  /** Saves now what waits to be saved. */
  flush: () => void
}

const NOTHING: Draft = { text: '', suggestionId: null, isSaved: true, replaced: null }
const PAUSE_MS = 700
const LONGEST_PAUSE_MS = 60_000
const MIRROR = 'stockreply.draft.'

type Save = (sessionId: string, text: string) => Promise<unknown>

/** Keeps drafts by session for as long as the tab lives. What the server does not have yet also survives a reload. */
export function createDrafts(save: Save, mirror: Storage | null): Drafts {
  const drafts = restored(mirror)
  const timers = new Map<string, ReturnType<typeof setTimeout>>()
  const watchers = new Set<() => void>()

  function put(sessionId: string, draft: Draft) {
    drafts.set(sessionId, draft)
    if (draft.isSaved) mirror?.removeItem(MIRROR + sessionId)
    else mirror?.setItem(MIRROR + sessionId, draft.text)
    for (const watcher of watchers) watcher()
  }
  function change(sessionId: string, draft: Omit<Draft, 'isSaved'>) {
    put(sessionId, { ...draft, isSaved: false })
    plan(sessionId, PAUSE_MS)
  }
  function empty(sessionId: string) {
    clearTimeout(timers.get(sessionId))
    timers.delete(sessionId)
    put(sessionId, NOTHING)
  }
  function plan(sessionId: string, pause: number) {
    clearTimeout(timers.get(sessionId))
    timers.set(
      sessionId,
      setTimeout(() => store(sessionId, pause), pause),
    )
  }
  async function store(sessionId: string, pause: number) {
    clearTimeout(timers.get(sessionId))
    timers.delete(sessionId)
    const { text } = drafts.get(sessionId) ?? NOTHING
    const isDone = await save(sessionId, text).then(
      () => true,
      () => false,
    )
    const now = drafts.get(sessionId) ?? NOTHING
    if (timers.has(sessionId)) return
    if (isDone && now.text === text) return put(sessionId, { ...now, isSaved: true })
    // Also when a reply went meanwhile: what was saved after it would come back from the dead.
    plan(sessionId, isDone ? PAUSE_MS : Math.min(LONGEST_PAUSE_MS, pause * 2))
  }
  for (const sessionId of drafts.keys()) plan(sessionId, PAUSE_MS)

  return {
    get: (sessionId) => drafts.get(sessionId) ?? NOTHING,
    watch(watcher) {
      watchers.add(watcher)
      return () => void watchers.delete(watcher)
    },
    write(sessionId, text) {
      const { suggestionId } = drafts.get(sessionId) ?? NOTHING
      change(sessionId, { text, suggestionId: text.trim() === '' ? null : suggestionId, replaced: null })
    },
    replace(sessionId, text, suggestionId) {
      const before = drafts.get(sessionId)?.text ?? ''
      change(sessionId, { text, suggestionId, replaced: before.trim() === '' || before === text ? null : before })
    },
    restore(sessionId) {
      const text = drafts.get(sessionId)?.replaced
      if (text) change(sessionId, { text, suggestionId: null, replaced: null })
    },
    adopt(sessionId, text) {
      if (!drafts.has(sessionId)) put(sessionId, { ...NOTHING, text })
    },
    setAside(sessionId) {
      const draft = drafts.get(sessionId) ?? NOTHING
      empty(sessionId)
      return draft
    },
    replied(sessionId, body) {
      const draft = drafts.get(sessionId) ?? NOTHING
      if (draft.text.trim() !== body.trim() && draft.text !== '') change(sessionId, draft)
      else empty(sessionId)
    },
    flush() {
      for (const sessionId of timers.keys()) void store(sessionId, PAUSE_MS)
    },
  }
}

function restored(mirror: Storage | null): Map<string, Draft> {
  const drafts = new Map<string, Draft>()
  for (const key of Object.keys(mirror ?? {}).filter((name) => name.startsWith(MIRROR))) {
    drafts.set(key.slice(MIRROR.length), { ...NOTHING, text: mirror?.getItem(key) ?? '', isSaved: false })
  }
  return drafts
}

/** The drafts of this tab. */
export const drafts = createDrafts(saveDraft, tabStorage())

/** What stands in the composer of a session; at first what the server kept of it. */
export function useDraft(sessionId: string, kept: string | null): Draft {
  useEffect(() => {
    if (kept !== null) drafts.adopt(sessionId, kept)
  }, [sessionId, kept])
  useEffect(() => {
    window.addEventListener('pagehide', drafts.flush)
    return () => {
      window.removeEventListener('pagehide', drafts.flush)
      drafts.flush()
    }
  }, [])
  const get = () => drafts.get(sessionId)
  return useSyncExternalStore(drafts.watch, get, get)
}

/** What survives a reload of this tab; null where the browser keeps nothing. */
export function tabStorage(): Storage | null {
  try {
    return globalThis.sessionStorage ?? null
  } catch {
    return null
  }
}

/** Tells the server what a person has typed in a session. Outlives the page that asks. */
function saveDraft(sessionId: string, body: string): Promise<unknown> {
  return fetchJson(`/api/sessions/${sessionId}/draft`, z.unknown(), { method: 'PUT', body: { body }, keepalive: true })
}
