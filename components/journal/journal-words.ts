import type { JournalRow } from '@/lib/journal/model'

/** "812 B", "14 kB", "1.0 MB". */
export function sizeWords(bytes: number): string {
  if (bytes < 1000) return `${bytes} B`
  if (bytes < 999_500) return `${Math.round(bytes / 1000)} kB`
  return `${(bytes / 1_000_000).toFixed(1)} MB`
}

export type EntryState = 'waiting' | 'understood' | 'partly' | 'dead'

/** How far a webhook was understood. */
export function entryState({ state, deadLetters }: Pick<JournalRow, 'state' | 'deadLetters'>): EntryState {
  if (state === 'waiting') return 'waiting'
  if (state === 'dead') return 'dead'
  return deadLetters.length > 0 ? 'partly' : 'understood'
}

export const entryWords: Record<EntryState, string> = {
  waiting: 'Waiting',
  understood: 'Understood',
  partly: 'Understood in part',
  dead: 'Not understood',
}

/** Where in the body: the whole of it has no place of its own. */
export function placeWords(path: string): string {
  return path === '' ? 'The whole body' : path
}

/** The body as it can be read: JSON with its lines broken, anything else as it came. */
export function readable(body: string): string {
  try {
    return JSON.stringify(JSON.parse(body), null, 2)
  } catch {
    return body
  }
}

interface Before {
  /** How many webhooks held dead letters. */
  dead: number
  /** The one that was replayed held none. */
  isWhole: boolean
}

/** What became of a replay. `after`: how many webhooks hold dead letters now. */
export function replayWords(replayed: number, before: Before, after: number): string {
  const understood = Math.min(replayed, Math.max(0, before.dead - after))
  if (replayed === 0) return 'There was nothing to replay.'
  if (before.isWhole && after <= before.dead) return 'Worked off again. What was understood the first time changed nothing.'
  if (replayed === 1) return understood === 1 ? 'It is understood now.' : 'Worked off again: what was not understood is not understood yet.'
  if (understood === replayed) return `All ${replayed} are understood now.`
  return `${understood} of ${replayed} are understood now. The others wait for a version of Stockreply that understands them.`
}
