import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { type DeliveryFact, type DeliveryStatus, deliveryStatus, fold, type SendState } from '@/lib/delivery/model'
import { propertyRuns } from '../property-runs'

const minute = (n: number) => new Date(Date.UTC(2026, 10, 24, 12, n))
const said = (status: DeliveryStatus, at = 0): DeliveryFact => ({ status, at: minute(at), receivedAt: minute(at) })
const statusOf = (sendState: SendState, ...statuses: DeliveryStatus[]) =>
  fold(
    sendState,
    statuses.map((status, i) => said(status, i)),
  ).status

const facts = fc.array(
  fc.record({
    status: fc.constantFrom(...deliveryStatus.options),
    at: fc.option(fc.integer({ min: 0, max: 59 }).map(minute)),
    receivedAt: fc.integer({ min: 0, max: 59 }).map(minute),
  }),
  { maxLength: 8 },
)
const sendState = fc.constantFrom<SendState>('queued', 'sending', 'accepted', 'rejected', 'unknown', 'cancelled')

describe('the status of a message', () => {
  test('is the same for every order and repetition of what the provider said', () => {
    fc.assert(
      fc.property(sendState, facts, fc.infiniteStream(fc.nat()), (state, said, random) => {
        const told = [...said, ...said.filter((_, i) => i % 2 === 0)]
        const shuffled = told.map((fact) => ({ fact, order: random.next().value })).sort((a, b) => a.order - b.order)
        expect(
          fold(
            state,
            shuffled.map(({ fact }) => fact),
          ),
        ).toEqual(fold(state, said))
      }),
      { numRuns: propertyRuns },
    )
  })

  test('never goes backwards when one more thing is said', () => {
    const rank = ['accepted', 'sent', 'delivered', 'read']
    fc.assert(
      fc.property(sendState, facts, facts, (state, earlier, later) => {
        const before = rank.indexOf(fold(state, earlier).status)
        const after = fold(state, [...earlier, ...later]).status
        expect(rank.indexOf(after) >= before || (after === 'failed' && before < rank.indexOf('delivered'))).toBe(true)
      }),
      { numRuns: propertyRuns },
    )
  })

  test('is what the outbox knows while the provider has said nothing', () => {
    for (const state of ['queued', 'sending', 'rejected', 'unknown', 'cancelled'] as const) expect(fold(state, []).status).toBe(state)
  })

  test('takes the provider at its word over what the send seemed to end with', () => {
    expect(statusOf('unknown', 'accepted')).toBe('accepted')
    expect(statusOf('rejected', 'delivered')).toBe('delivered')
  })

  test('may skip steps', () => {
    expect(statusOf('accepted', 'read')).toBe('read')
  })

  test('is failed, and no stale sent revives it', () => {
    expect(statusOf('accepted', 'failed', 'sent', 'accepted')).toBe('failed')
  })

  test('is delivered when the same message arrived after it was reported failed, and says so', () => {
    const folded = fold('accepted', [said('sent', 1), said('failed', 2), said('delivered', 5)])
    expect(folded).toEqual({
      status: 'delivered',
      at: minute(5),
      note: { kind: 'failed_then_arrived', failedAt: minute(2), arrivedAt: minute(5) },
    })
  })

  test('is dated by the first time it was reached, by the provider’s clock where it told', () => {
    const late = { status: 'delivered' as const, at: null, receivedAt: minute(9) }
    expect(fold('accepted', [late, said('delivered', 4), said('sent', 1)]).at).toEqual(minute(4))
  })
})
