import { describe, expect, test } from 'vitest'
import { type Bucket, holdMs, nextTry, takeLeave } from '@/lib/outbox/model'
import { askAfterMs, watchedAs } from '@/lib/watch/model'

const start = new Date('2026-11-24T12:00:00Z')
const after = (seconds: number) => new Date(start.getTime() + seconds * 1000)
const pace = { atOnce: 3, perSecond: 1 / 6 }

/** Takes leave at each of these seconds; what had to wait is told by how long. */
function waits(...seconds: number[]): number[] {
  let bucket: Bucket | null = null
  return seconds.map((second) => {
    const taken = takeLeave(bucket, pace, after(second))
    bucket = taken.bucket
    return taken.waitMs
  })
}

describe('messages to one customer', () => {
  test('go at once up to the burst, then one in six seconds', () => {
    expect(waits(0, 0, 0, 0)).toEqual([0, 0, 0, 6000])
    expect(waits(0, 0, 0, 2, 6, 6)).toEqual([0, 0, 0, 4000, 0, 6000])
  })

  test('may burst again after a while, and never more than once', () => {
    expect(waits(0, 0, 0, 3600, 3600, 3600, 3600)).toEqual([0, 0, 0, 0, 0, 0, 6000])
  })

  test('are not let through by a clock that jumped back', () => {
    expect(waits(10, 10, 10, 0)).toEqual([0, 0, 0, 6000])
  })
})

describe('a reply', () => {
  test('is held as long as set, and shorter when its window is about to close', () => {
    expect(holdMs(5, 3_600_000)).toBe(5000)
    expect(holdMs(5, 62_000)).toBe(2000)
    expect(holdMs(5, 60_000)).toBe(0)
    expect(holdMs(0, 3_600_000)).toBe(0)
  })

  test('tries again later and later, at most every half minute', () => {
    expect([1, 2, 3, 4, 5, 6, 20].map(nextTry)).toEqual([1000, 2000, 4000, 8000, 16_000, 30_000, 30_000])
  })
})

describe('a message nothing is heard of', () => {
  test('is asked about as configured while it is only accepted', () => {
    expect([0, 1, 2].map((step) => askAfterMs('accepted', step, [15, 60]))).toEqual([15_000, 60_000, null])
  })

  test('is asked about after 1, 6 and 24 hours when it was sent: the phone may be off', () => {
    expect([0, 1, 2, 3].map((step) => askAfterMs('sent', step, []))).toEqual([3_600_000, 21_600_000, 86_400_000, null])
  })

  test('is left alone once it arrived, failed, or has not gone', () => {
    for (const status of ['delivered', 'read', 'failed', 'rejected', 'queued', 'sending', 'cancelled']) expect(watchedAs(status)).toBeNull()
  })
})
