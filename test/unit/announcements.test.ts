import { expect, test } from 'vitest'
import { nextTryMs, saysTaken } from '@/lib/announcements/model'
import { signatureHeaders } from '@/lib/announcements/signature'

test('a call is signed as the published example of Standard Webhooks is', () => {
  const at = new Date(1_614_265_330_000)
  const signed = { id: 'msg_p5jXN8AQM9LWM0D4loKWxJek', at, body: '{"test": 2432232314}' }
  expect(signatureHeaders(signed, ['whsec_MfKQ9r8GKYqrTwjUPD8ILPZIo2LaLaSw'])).toEqual({
    'webhook-id': 'msg_p5jXN8AQM9LWM0D4loKWxJek',
    'webhook-timestamp': '1614265330',
    'webhook-signature': 'v1,g0hM9SsE+OTPJTGt/tmIKtSyZlE3uFJELVlNIOLJ1OE=',
  })
})

test('a call that fails is tried again for about three days, later and later, and not by all at the same moment', () => {
  const pauses = Array.from({ length: 11 }, (_, tried) => nextTryMs(tried + 1, 0) ?? 0)
  expect(pauses.slice(0, 3)).toEqual([5000, 30_000, 120_000])
  expect(pauses).toEqual(pauses.toSorted((a, b) => a - b))
  const days = pauses.reduce((sum, pause) => sum + pause, 0) / 86_400_000
  expect(days).toBeGreaterThan(2.8)
  expect(days).toBeLessThan(3.2)
  expect(nextTryMs(1, 1)).toBe(6000)
  expect(nextTryMs(12, 0)).toBeNull()
})

test('only 2xx means that it was taken', () => {
  expect([200, 204, 299].map(saysTaken)).toEqual([true, true, true])
  expect([null, 101, 302, 304, 400, 500].map(saysTaken)).toEqual(Array(6).fill(false))
})
