import type { z } from 'zod'

const FOCUSED = 'stockreply.focused'

/**
 * Does `work` in one tab of this browser at a time; when that tab is closed, another one takes over. Returns how to end it here. Where tabs
 * cannot agree (no https), every one does it.
 */
export function inOneTab(name: string, work: () => () => void): () => void {
  if (!hasLocks()) return work()
  const ending = new AbortController()
  const ended = new Promise<void>((resolve) => ending.signal.addEventListener('abort', () => resolve()))
  async function hold() {
    const end = work()
    await ended
    end()
  }
  navigator.locks.request(`stockreply.${name}`, { signal: ending.signal }, hold).catch(() => {})
  return () => ending.abort()
}

/** Lets the other tabs know while this one is looked at. Returns how to stop. */
export function showFocus(): () => void {
  if (!hasLocks()) return () => {}
  let release = () => {}
  function focused() {
    release()
    const left = new Promise<void>((resolve) => {
      release = resolve
    })
    void navigator.locks.request(FOCUSED, { mode: 'shared' }, () => left)
  }
  const blurred = () => release()
  if (document.hasFocus()) focused()
  window.addEventListener('focus', focused)
  window.addEventListener('blur', blurred)
  return () => {
    release()
    window.removeEventListener('focus', focused)
    window.removeEventListener('blur', blurred)
  }
}

/** Whether any tab of the desk is looked at right now. */
export async function isDeskFocused(): Promise<boolean> {
  if (document.hasFocus() || !hasLocks()) return document.hasFocus()
  const { held } = await navigator.locks.query()
  return held?.some((lock) => lock.name === FOCUSED) ?? false
}

export interface TabChannel<T> {
  /** To every tab, this one too. */
  post: (message: T) => void
  close: () => void
}

/** Speaks to all tabs of this browser. What is not understood is not heard: another tab may be of a newer version. */
export function joinTabs<T>(name: string, schema: z.ZodType<T>, heard: (message: T) => void): TabChannel<T> {
  const channel = 'BroadcastChannel' in globalThis ? new BroadcastChannel(`stockreply.${name}`) : null
  channel?.addEventListener('message', ({ data }: MessageEvent<unknown>) => {
    const read = schema.safeParse(data)
    if (read.success) heard(read.data)
  })
  return {
    post(message) {
      heard(message)
      channel?.postMessage(message)
    },
    close: () => channel?.close(),
  }
}

function hasLocks(): boolean {
  return 'locks' in navigator
}
