/** A message that waited is not begun with less than this left in its window. */
export const GO_MARGIN_MS = 30_000
/** So long a message that found nobody to talk to tries again by itself. */
export const UNREACHABLE_MS = 120_000
/** WhatsApp takes one message per six seconds to one customer, after a burst. */
export const PAIR_PER_SECOND = 1 / 6

/** How long to wait after attempt number `attempt` (from 1) when the provider does not say: 1, 2, 4 … at most 30 seconds. */
export function nextTry(attempt: number): number {
  return Math.min(30_000, 1000 * 2 ** (attempt - 1))
}

/**
 * How long a reply is held so that it can be taken back: `undoSeconds`, or less when the window is about to close, so that waiting never
 * costs the customer the answer.
 */
export function holdMs(undoSeconds: number, windowLeftMs: number): number {
  return Math.max(0, Math.min(undoSeconds * 1000, windowLeftMs - 2 * GO_MARGIN_MS))
}

/** What stands before the reason of an attempt that was given up without a call, because the stock had moved. */
export const HELD = 'held: '

/** Six times a sixth is not quite one. */
const ROUNDING = 1e-6

/** Leave to send: so many at once, then so many per second. */
export interface Pace {
  atOnce: number
  perSecond: number
}

export interface Bucket {
  tokens: number
  at: Date
}

/** Takes one leave out of a bucket (null: never used). Without one left, says after how long there is. */
export function takeLeave(bucket: Bucket | null, pace: Pace, now: Date): { bucket: Bucket; waitMs: number } {
  const elapsed = bucket ? Math.max(0, now.getTime() - bucket.at.getTime()) / 1000 : 0
  const tokens = bucket ? Math.min(pace.atOnce, bucket.tokens + elapsed * pace.perSecond) : pace.atOnce
  const missing = 1 - tokens
  if (missing <= ROUNDING) return { bucket: { tokens: Math.max(0, tokens - 1), at: now }, waitMs: 0 }
  return { bucket: { tokens, at: now }, waitMs: Math.ceil((missing / pace.perSecond) * 1000 - ROUNDING) }
}
