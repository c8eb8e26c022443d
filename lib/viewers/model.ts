/** So long after a browser last said so, its person still counts as there. It says so three times as often. */
export const VIEWING_MS = 45_000
export const BEAT_MS = VIEWING_MS / 3

/** So long after the last change of the text, its writer still counts as writing. */
export const WRITING_MS = 8000

/** Whoever was heard of last at this moment or before it is gone. */
export function goneBefore(now: Date): Date {
  return new Date(now.getTime() - VIEWING_MS)
}
