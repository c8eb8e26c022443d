/** The server says something at least every 15 s; after this much silence the line is dead, whatever the browser believes. */
export const SILENCE_MS = 35_000
/** A line lost for longer than this is called offline, not reconnecting. */
export const OFFLINE_AFTER_MS = 10_000

const FIRST_DELAY_MS = 500
const LONGEST_DELAY_MS = 10_000

export type LiveState = 'live' | 'reconnecting' | 'offline'

export interface Connection {
  state: LiveState
  /** When this state began; for a lost line, the last moment from which nothing was missed. Milliseconds since 1970. */
  since: number
  /** When the server was last heard; null before the first time. */
  lastNewsAt: number | null
  /** When the line broke; null while it is live. */
  lostAt: number | null
  /** Tries since the line was last open. */
  attempts: number
}

export type LineEvent = { at: number } & ({ type: 'opened' | 'heard' } | { type: 'lost' | 'checked'; online: boolean })

export function firstConnection(at: number): Connection {
  return { state: 'reconnecting', since: at, lastNewsAt: null, lostAt: at, attempts: 0 }
}

/** What is known of the line after one more thing happened to it. */
export function afterLineEvent(before: Connection, event: LineEvent): Connection {
  switch (event.type) {
    case 'opened':
      return { state: 'live', since: event.at, lastNewsAt: event.at, lostAt: null, attempts: 0 }
    case 'heard':
      return { ...before, lastNewsAt: event.at }
    case 'lost':
      return asLost({ ...before, attempts: before.attempts + 1 }, event)
    case 'checked':
      return before.state === 'live' ? before : asLost(before, event)
  }
}

function asLost(connection: Connection, { at, online }: { at: number; online: boolean }): Connection {
  const since = connection.state === 'live' ? (connection.lastNewsAt ?? at) : connection.since
  const lostAt = connection.lostAt ?? at
  const offline = connection.attempts > 0 && (!online || at - lostAt > OFFLINE_AFTER_MS)
  return { ...connection, since, lostAt, state: offline ? 'offline' : 'reconnecting' }
}

export function isSilent({ state, lastNewsAt }: Connection, now: number): boolean {
  return state === 'live' && lastNewsAt !== null && now - lastNewsAt > SILENCE_MS
}

/** How long to wait before the next try: doubling, bounded, and spread so that many tabs do not come back in the same instant. */
export function reopenDelay(attempts: number, random: number): number {
  const full = Math.min(LONGEST_DELAY_MS, FIRST_DELAY_MS * 2 ** Math.max(0, attempts - 1))
  return full * (0.5 + random / 2)
}
