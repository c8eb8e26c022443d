import { describe, expect, test } from 'vitest'
import { HELD } from '@/lib/outbox/model'
import { attempted, ended, redacted, written } from '@/lib/timeline/model'

const at = (second: number) => new Date(Date.UTC(2026, 10, 24, 13, 20, second))

describe('the trail of a reply', () => {
  const reply = {
    direction: 'out' as const,
    createdAt: at(10),
    at: at(10),
    author: { name: 'Mara Klein' },
    suggestion: { createdAt: at(0), text: 'Yes, 8 of them', productSku: 'CH-65', availability: { quantity: 8 } },
    body: 'Yes, 8 of them',
    type: 'text',
    isChecked: true,
  }

  test('begins with the draft and the stock that it was drafted from', () => {
    expect(written(reply).map((step) => step.kind)).toEqual(['drafted', 'checked', 'approved'])
    expect(written(reply)[0]).toMatchObject({ detail: 'Drafted from the stock of CH-65', raw: { quantity: 8 } })
  })

  test('shows what a person changed before it was sent', () => {
    const edited = written({ ...reply, body: 'Yes, all 8' })[1]
    expect(edited).toMatchObject({ kind: 'edited', raw: { drafted: 'Yes, 8 of them', sent: 'Yes, all 8' } })
  })

  test('does not call a template an edit of the draft that its values came from', () => {
    const steps = written({ ...reply, type: 'template', body: 'Hello, Alexey! It is there.' })
    expect(steps.map((step) => step.kind)).toEqual(['drafted', 'checked', 'approved'])
    expect(steps.at(-1)?.detail).toBe('Sent by Mara Klein as a template')
  })

  test('tells how long the provider took, and what it said', () => {
    const attempt = { number: 1, startedAt: at(11), endedAt: at(12), outcome: 'rejected' as const, httpStatus: 400, code: '131026' }
    expect(attempted({ ...attempt, text: null, raw: null })[1]?.detail).toBe('Refused by the provider after 1.0 s (HTTP 400 · 131026)')
  })

  test('claims no call for one that was held because the stock moved', () => {
    const attempt = { number: 1, startedAt: at(11), endedAt: at(11), outcome: 'not_sent' as const, httpStatus: null, code: null }
    const steps = attempted({ ...attempt, text: `${HELD}8 became 0`, raw: null })
    expect(steps.map((step) => step.detail)).toEqual(['Held: 8 became 0 meanwhile. The provider was not called'])
  })

  test('ends where it was taken back', () => {
    expect(ended({ status: 'cancelled', statusAt: at(13), failure: null })).toMatchObject([{ kind: 'cancelled', at: at(13) }])
  })
})

describe('what the provider sent', () => {
  const customer = { phone: '+491713920042', chatId: '491713920042@c.us', body: 'Yes, 8 of them' }

  test('can be passed on: without the customer’s number and the words of the message', () => {
    const raw = { to: '491713920042@c.us', recipient: 491713920042, text: ['Sent: Yes, 8 of them'], time: 1764000000 }
    expect(redacted(raw, customer)).toEqual({ to: '…042@c.us', recipient: '…042', text: ['Sent: [text]'], time: 1764000000 })
  })

  test('is read where it was kept as text, and kept as text where it cannot be', () => {
    expect(redacted('{"sent":true,"to":"491713920042"}', customer)).toEqual({ sent: true, to: '…042' })
    expect(redacted('<html>491713920042</html>', customer)).toBe('<html>…042</html>')
  })

  test('hides an address that is no number, too', () => {
    expect(redacted({ to: 'ES.8800000000000417@lid' }, { phone: null, chatId: 'ES.8800000000000417@lid', body: null })).toEqual({
      to: '…417@lid',
    })
  })
})
