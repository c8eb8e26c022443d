const HOUR_MS = 3600_000

/** A message that is sent but not delivered is no failure: the phone may be off. It is asked about this long after it was sent. */
const AFTER_SENT_MS = [HOUR_MS, 6 * HOUR_MS, 24 * HOUR_MS]
/** A message of unknown outcome is looked for in the provider's history this long after the call. */
const IN_DOUBT_MS = [1000, 5000, 30_000, 120_000, 600_000]

export type Watched = 'accepted' | 'sent' | 'unknown'

/** How long after it began to be watched a message is asked about for the time number `step` (from 0); null when it was asked often enough. */
export function askAfterMs(watched: Watched, step: number, watchdogSeconds: readonly number[]): number | null {
  const steps = { accepted: watchdogSeconds.map((seconds) => seconds * 1000), sent: AFTER_SENT_MS, unknown: IN_DOUBT_MS }[watched]
  return steps[step] ?? null
}

/** Which statuses are watched at all: the others are settled, or still in our own hands. */
export function watchedAs(status: string): Watched | null {
  return status === 'accepted' || status === 'sent' || status === 'unknown' ? status : null
}
