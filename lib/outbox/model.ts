/** A message that waited is not begun with less than this left in its window. */
export const GO_MARGIN_MS = 30_000
/** So long a message that found nobody to talk to tries again by itself. */
export const UNREACHABLE_MS = 120_000

/** How long to wait after attempt number `attempt` (from 1) when the provider does not say: 1, 2, 4 … at most 30 seconds. */
export function nextTry(attempt: number): number {
  return Math.min(30_000, 1000 * 2 ** (attempt - 1))
}
