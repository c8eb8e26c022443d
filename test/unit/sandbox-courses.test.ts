import { describe, expect, test } from 'vitest'
import { course } from '@/sandbox/courses'
import type { Quirk } from '@/sandbox/state'

const pushes = (quirk: Quirk | null, { strikes = true, seed = 1 } = {}) =>
  course(quirk, { strikes, source: { seed } })
    .filter(({ pushed }) => pushed)
    .toSorted((a, b) => a.afterMs - b.afterMs)
    .map(({ status }) => status)

describe('the way of a message the provider has accepted', () => {
  test.each<[Quirk | null, string[]]>([
    [null, ['sent', 'delivered', 'read']],
    ['throttled', ['sent', 'delivered', 'read']],
    ['unreachable', ['sent', 'failed']],
    ['experiment', ['failed']],
    ['phone_off', ['sent']],
    ['receipts_off', ['sent', 'delivered']],
    ['delivered_skipped', ['sent', 'read']],
    ['repeated', ['sent', 'delivered', 'delivered', 'read']],
    ['overtaking', ['sent', 'read', 'delivered']],
  ])('to a customer who is %s is told as %j', (quirk, told) => {
    expect(pushes(quirk)).toEqual(told)
  })

  test('goes well when the fault that comes and goes does not strike', () => {
    expect(pushes('unreachable', { strikes: false })).toEqual(['sent', 'delivered', 'read'])
  })

  test('takes as long as in life, whatever chance says', () => {
    for (let seed = 0; seed < 500; seed++) {
      const [sent, delivered, read] = course(null, { strikes: false, source: { seed } }).map(({ afterMs }) => afterMs)
      expect(sent).toSatisfy((ms: number) => ms >= 500 && ms <= 2000)
      expect(delivered! - sent!).toSatisfy((ms: number) => ms >= 1000 && ms <= 4000)
      expect(read! - delivered!).toSatisfy((ms: number) => ms >= 3000 && ms <= 20_000)
    }
  })

  test('is in the right order for polls even where the pushes overtake each other', () => {
    const kept = course('overtaking', { strikes: false, source: { seed: 1 } }).filter((step) => step.kept)
    expect(kept.map(({ status }) => status)).toEqual(['sent', 'delivered', 'read'])
  })
})
