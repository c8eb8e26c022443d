import { describe, expect, test } from 'vitest'
import type { Message } from '@/lib/sessions/model'
import { entriesOf, joinEnd, lastFailed, lastSeen, replaced, withMessage } from '@/lib/thread/model'
import { ago, message, ownMessage } from './desk-scene'

const dayOf = (at: string) => at.slice(0, 10)
const thread = (count: number) => Array.from({ length: count }, (_, i) => message({ body: `number ${i + 1}` }))
const failure = { cause: 'undeliverable', code: '131026', text: null, remedy: 'retry_later' } as const

describe('the end of a thread, read again', () => {
  test('grows by what is new and keeps what came before', () => {
    const [a, b, c, d] = thread(4) as [Message, Message, Message, Message]
    const known = { items: [a, b, c], before: 'cursor of a' }
    expect(joinEnd(known, { items: [c, d], before: 'cursor of c' })).toEqual({ items: [a, b, c, d], before: 'cursor of a' })
  })

  test('shows each message as it is now', () => {
    const sent = ownMessage()
    const read = { ...sent, status: 'read' as const }
    expect(joinEnd({ items: [sent], before: 'x' }, { items: [read], before: 'x' }).items).toEqual([read])
  })

  test('starts anew when so much was missed that the two do not meet', () => {
    const [a, b] = thread(2) as [Message, Message]
    expect(joinEnd({ items: [a], before: 'old' }, { items: [b], before: 'new' })).toEqual({ items: [b], before: 'new' })
  })

  test('forgets what the server has taken away', () => {
    const [echo, reply] = thread(2) as [Message, Message]
    expect(joinEnd({ items: [echo, reply], before: null }, { items: [reply], before: null }).items).toEqual([reply])
  })

  test('keeps what is known of a message that the answer of its sending is late to tell', () => {
    const accepted = ownMessage({ status: 'accepted' })
    const known = { items: [accepted], before: null }
    expect(withMessage(known, { ...accepted, status: 'queued' })).toEqual(known)
    expect(withMessage({ items: [], before: null }, accepted).items).toEqual([accepted])
  })
})

describe('what a writer has seen', () => {
  test('is what arrived last, also when its own time puts it further up', () => {
    const early = message({ at: ago(1) })
    const late = message({ at: ago(50), body: 'came late' })
    expect(lastSeen([late, early])).toBe(late.id)
    expect(lastSeen([])).toBeNull()
  })
})

describe('the conversation', () => {
  test('has a line where a day begins, and puts together what follows closely', () => {
    const items = [
      message({ at: ago(60 * 30) }),
      message({ at: ago(9) }),
      message({ at: ago(7) }),
      message({ at: ago(1) }),
      ownMessage({ at: ago(1) }),
    ]
    const entries = entriesOf(items, dayOf).map((entry) => (entry.kind === 'day' ? 'day' : entry.isContinued))
    expect(entries).toEqual(['day', false, 'day', false, true, false, false])
  })

  test('keeps a message in its place when the server gives it an id', () => {
    const clientKey = '0e0e0e0e-0000-4000-8000-000000000000'
    const key = entriesOf([ownMessage({ clientKey })], dayOf).at(-1)?.key
    expect(key).toBe(clientKey)
  })

  test('offers no cure for a failed message that a later one has replaced', () => {
    const failed = ownMessage({ status: 'failed', failure, body: 'Yes, 8 of them' })
    expect(replaced([failed, ownMessage({ status: 'accepted', body: 'Yes, 8 of them' })])).toEqual(new Set([failed.id]))
    expect(replaced([failed, ownMessage({ status: 'accepted', body: 'Something else' })])).toEqual(new Set())
    expect(replaced([failed, ownMessage({ status: 'unknown', body: 'Yes, 8 of them' })])).toEqual(new Set())
  })

  test('knows the one that R sends again: our last, if it failed', () => {
    const failed = ownMessage({ status: 'failed', failure })
    expect(lastFailed([failed, message()])).toBe(failed)
    expect(lastFailed([failed, ownMessage()])).toBeUndefined()
  })
})
