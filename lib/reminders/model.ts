import { z } from 'zod'
import { nameOf } from '@/lib/contact/model'
import type { SessionRow } from '@/lib/sessions/model'

/** So many minutes before a window closes somebody is reminded, once each. */
export const THRESHOLDS = [60, 15, 5] as const

const MINUTE_MS = 60_000

export const reminder = z.object({
  sessionId: z.uuid(),
  name: z.string(),
  closesAt: z.iso.datetime(),
  /** The threshold that was reached, not what is left. */
  minutes: z.number().int(),
})
export type Reminder = z.infer<typeof reminder>

/**
 * Of each window that runs out while its customer waits, the nearest threshold it has reached, unless that was told. A window that has passed
 * several at once is told of once; a customer who writes again has a new window, of which nothing was told.
 */
export function dueReminders(rows: readonly SessionRow[], told: ReadonlySet<string>, now: Date): Reminder[] {
  return rows.flatMap((row) => {
    const closesAt = runningOut(row)
    const left = closesAt === null ? 0 : Date.parse(closesAt) - now.getTime()
    const minutes = THRESHOLDS.findLast((threshold) => left <= threshold * MINUTE_MS)
    if (closesAt === null || left <= 0 || minutes === undefined) return []
    const due = { sessionId: row.id, name: nameOf(row.contact), closesAt, minutes }
    return told.has(keyOf(due)) ? [] : [due]
  })
}

/** What counts as told once this one is: itself, and what came before it. */
export function toldBy({ minutes, ...window }: Reminder): string[] {
  return THRESHOLDS.filter((threshold) => threshold >= minutes).map((threshold) => keyOf({ ...window, minutes: threshold }))
}

/** When the next threshold of any of these is reached, in milliseconds since 1970; null when none lies ahead. */
export function nextReminderAt(rows: readonly SessionRow[], now: Date): number | null {
  const ahead = rows.flatMap((row) => {
    const closesAt = runningOut(row)
    return closesAt === null ? [] : THRESHOLDS.map((threshold) => Date.parse(closesAt) - threshold * MINUTE_MS)
  })
  const next = Math.min(...ahead.filter((at) => at > now.getTime()))
  return Number.isFinite(next) ? next : null
}

/** Whether a reminder still says something true: the customer waits, and it is the same window. */
export function stillHolds({ sessionId, closesAt }: Reminder, rows: readonly SessionRow[], now: Date): boolean {
  return Date.parse(closesAt) > now.getTime() && rows.some((row) => row.id === sessionId && runningOut(row) === closesAt)
}

function runningOut({ windowClosesAt, awaitingReplySince, state }: SessionRow): string | null {
  return awaitingReplySince !== null && state === 'open' ? windowClosesAt : null
}

function keyOf({ sessionId, closesAt, minutes }: Omit<Reminder, 'name'>): string {
  return `${sessionId} ${closesAt} ${minutes}`
}
