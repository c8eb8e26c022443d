import { useSyncExternalStore } from 'react'
import { type Notice, type NotificationChoice, notificationChoice, type Permission } from './model'

const KEY = 'stockreply.notifications'
const NOTHING: NotificationChoice = { failures: false, closing: false, sound: false }

const watchers = new Set<() => void>()
let known: { text: string | null; choice: NotificationChoice } = { text: null, choice: NOTHING }

/** What this person wants to be told of on this device. */
export function readChoice(): NotificationChoice {
  const text = stored()
  if (known.text !== text) known = { text, choice: parsed(text) }
  return known.choice
}

export function saveChoice(choice: NotificationChoice): void {
  const text = JSON.stringify(choice)
  known = { text, choice }
  try {
    localStorage.setItem(KEY, text)
  } catch {
    // A browser that keeps nothing: it holds until the page is left.
  }
  for (const watcher of watchers) watcher()
}

/** The same on the screen; also when another tab changes it. */
export function useNotificationChoice(): NotificationChoice {
  return useSyncExternalStore(watch, readChoice, () => NOTHING)
}

function watch(watcher: () => void): () => void {
  watchers.add(watcher)
  window.addEventListener('storage', watcher)
  return () => {
    watchers.delete(watcher)
    window.removeEventListener('storage', watcher)
  }
}

function stored(): string | null {
  try {
    return localStorage.getItem(KEY)
  } catch {
    return known.text
  }
}

function parsed(text: string | null): NotificationChoice {
  try {
    return notificationChoice.parse(JSON.parse(text ?? ''))
  } catch {
    return NOTHING
  }
}

export function permission(): Permission {
  return 'Notification' in globalThis && globalThis.isSecureContext ? Notification.permission : 'unsupported'
}

/** Asks the person, through the browser; at most once, for after a no it answers by itself. */
export async function askPermission(): Promise<Permission> {
  return permission() === 'default' ? Notification.requestPermission() : permission()
}

/** Shows a notification of the system; false where that cannot be. `onOpen`: somebody pressed it. */
export function showNotification({ title, body, tag, href }: Notice, onOpen: (href: string) => void): boolean {
  if (permission() !== 'granted') return false
  try {
    const shown = new Notification(title, { body, tag, icon: '/icon.svg' })
    shown.onclick = () => {
      window.focus()
      shown.close()
      onOpen(href)
    }
    return true
  } catch {
    // Phones show them through a service worker only.
    return false
  }
}

let audio: AudioContext | null = null

/** Two soft notes. Resolves to false where the browser lets nothing sound before somebody has pressed something on the page. */
export async function playChime(): Promise<boolean> {
  try {
    audio ??= new AudioContext()
    // Stays pending for as long as the browser wants a press first.
    void audio.resume().catch(() => {})
    await new Promise((resolve) => setTimeout(resolve, 50))
    if (audio.state !== 'running') return false
    for (const [hertz, after] of [
      [587, 0],
      [880, 0.16],
    ] as const)
      note(audio, hertz, after)
    return true
  } catch {
    return false
  }
}

function note(context: AudioContext, hertz: number, after: number): void {
  const at = context.currentTime + after
  const tone = new OscillatorNode(context, { type: 'sine', frequency: hertz })
  const volume = new GainNode(context, { gain: 0 })
  volume.gain.linearRampToValueAtTime(0.06, at + 0.02)
  volume.gain.exponentialRampToValueAtTime(0.0001, at + 0.5)
  tone.connect(volume).connect(context.destination)
  tone.start(at)
  tone.stop(at + 0.5)
}
