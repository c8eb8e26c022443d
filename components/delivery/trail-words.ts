import { durationWords } from '@/components/ui/time-words'
import type { Message, TimelineEntry } from '@/lib/sessions/model'

const SECOND = 1000

/** "0.8 s later", "6 min later": how long the provider's word took after the step before; null for steps of our own. */
export function delayWords(step: TimelineEntry, before: TimelineEntry | undefined): string | null {
  if (!before || !['push', 'poll', 'echo'].includes(step.source)) return null
  const ms = Math.max(0, Date.parse(step.at) - Date.parse(before.at))
  return `${ms < 10 * SECOND ? `${(ms / SECOND).toFixed(1)} s` : durationWords(ms)} later`
}

/** The beginning and the end of a long id: "wamid.HBgM…A1B2C3". */
export function shortId(id: string): string {
  return id.length <= 20 ? id : `${id.slice(0, 10)}…${id.slice(-6)}`
}

/** The whole trail, to be passed on: what happened to which message, without its text. */
export function trailAsJson({ id, providerMessageId, status, statusAt, attempts }: Message, items: TimelineEntry[]): string {
  return JSON.stringify({ id, providerMessageId, status, statusAt, attempts, items }, null, 2)
}
