import { readdirSync, readFileSync } from 'node:fs'
import path from 'node:path'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { getProvider } from '@/lib/messaging/providers'
import { propertyRuns } from '../property-runs'

const { normalise } = getProvider('onemsg')
const folder = path.join(import.meta.dirname, '../fixtures/onemsg')

interface Fixture {
  says: string
  payload: unknown
  events: Record<string, unknown>[]
}

const fixtures: Fixture[] = readdirSync(folder).map((file) => JSON.parse(readFileSync(path.join(folder, file), 'utf8')))

describe('every form that the provider is known to send', () => {
  test.for(fixtures)('$says', ({ payload, events }) => {
    const found: unknown[] = JSON.parse(JSON.stringify(normalise(payload)))
    expect(found).toMatchObject(events)
    expect(found).toHaveLength(events.length)
  })

  test.for(['[]', 'null', '0', '"x"', '{}', '{"messages":"x"}', '{"messages":[[]]}', '{"ack":5}', '{"entry":[{}]}', '{"messages":[]}'])(
    '%s is no message and no status',
    (body) => {
      const events = normalise(JSON.parse(body))
      expect(events.filter(({ kind }) => kind !== 'ignored' && kind !== 'unreadable')).toEqual([])
    },
  )
})

describe('sizes', () => {
  const message = (fields: Record<string, unknown>) => ({ id: 'm', type: 'chat', body: 'x', chatId: '14155552671@c.us', ...fields })

  test('an id that nobody can have meant is a dead letter, and one of 512 characters is an id', () => {
    const [first, second] = normalise({ messages: [message({ id: 'x'.repeat(10_000) }), message({ id: 'x'.repeat(512) })] })
    expect([first?.kind, second?.kind]).toEqual(['customer_message', 'unreadable'])
  })

  test('a text longer than any is cut, and the rest of the message stays', () => {
    const [event] = normalise({ messages: [message({ body: 'x'.repeat(900_000) })] })
    expect(event).toMatchObject({ kind: 'customer_message', body: 'x'.repeat(65_536) })
  })

  test('what is kept of a status is small, whatever it carries', () => {
    const deep = JSON.parse(`${'{"a":'.repeat(5000)}1${'}'.repeat(5000)}`)
    const [event] = normalise({ ack: [{ id: 'x', status: 'sent', deep, long: 'y'.repeat(500_000), nul: '\0' }] })
    expect(event?.kind).toBe('status')
    expect(JSON.stringify(event).length).toBeLessThan(2000)
    expect(JSON.stringify(event)).not.toContain('\\u0000')
  })

  test('ten thousand elements and a hundred thousand levels are taken apart', { timeout: 60_000 }, () => {
    const many = normalise({ messages: Array.from({ length: 10_000 }, (_, index) => message({ id: `m${index}` })) })
    expect(many).toHaveLength(10_000)
    const deep = JSON.parse(`${'{"entry":[{"changes":[{"value":'.repeat(20_000)}1${'}]}]}'.repeat(20_000)}`)
    expect(normalise(deep)).toHaveLength(1)
  })
})

describe('times', () => {
  const timeOf = (time: unknown) => {
    const [event] = normalise({ messages: { id: 'm', type: 'chat', body: 'x', chatId: '14155552671@c.us', time } })
    return event?.kind === 'customer_message' ? event.at?.toISOString() : undefined
  }

  test('seconds and milliseconds, as numbers and as text, are the same moment', () => {
    for (const time of [1753370400, '1753370400', 1753370400000, '1753370400000', ' 1753370400 ']) {
      expect(timeOf(time)).toBe('2025-07-24T15:20:00.000Z')
    }
  })

  test('what is no time is left out', () => {
    for (const time of [undefined, null, 0, -1, 1, 'soon', '', {}, [], true, Number.NaN, 1e300, '0x6882', 5e11]) {
      expect(timeOf(time)).toBeUndefined()
    }
  })
})

describe('whatever comes', () => {
  const word = fc.constantFrom(
    'messages',
    'ack',
    'hooks',
    'statuses',
    'entry',
    'changes',
    'value',
    'contacts',
    'message_echoes',
    'id',
    'body',
    'type',
    'chatId',
    'from',
    'fromMe',
    'time',
    'status',
    'error',
    'errors',
    'text',
    'code',
    '__proto__',
    'constructor',
  )
  const leaf = fc.oneof(
    fc.jsonValue(),
    fc.constantFrom(
      '\0',
      '\ud83d',
      'chat',
      'sent',
      'failed',
      '14155552671@c.us',
      '1@g.us',
      'image',
      'order',
      'contacts',
      true,
      1,
      1753370400,
    ),
  )
  const { tree } = fc.letrec<{ tree: unknown }>((tie) => ({
    tree: fc.oneof(
      { depthSize: 'medium', withCrossShrink: true },
      leaf,
      fc.array(tie('tree'), { maxLength: 4 }),
      fc.dictionary(word, tie('tree'), { maxKeys: 6, noNullPrototype: true }),
    ),
  }))
  // As the journal keeps it: through text, so that a key called __proto__ is just a key.
  const payload = fc.oneof(
    fc.json().map((text): unknown => JSON.parse(text)),
    tree.map((value): unknown => JSON.parse(JSON.stringify(value) ?? 'null')),
  )

  test('it is taken apart without a throw, every element once, and what is kept can be stored', { timeout: 30 * propertyRuns }, () => {
    fc.assert(
      fc.property(payload, (body) => {
        const events = normalise(body)
        expect(new Set(events.map((event) => event.path)).size).toBe(events.length)
        const kept = JSON.stringify(events)
        expect(kept).not.toMatch(/\\u0000|\\ud[89a-f]/)
        const ranks = events.map(({ kind }) => ['customer_message', 'own_message', 'status', 'ignored', 'unreadable'].indexOf(kind))
        expect(ranks).toEqual(ranks.toSorted((a, b) => a - b))
      }),
      { numRuns: propertyRuns },
    )
  })

  test('a bad neighbour never costs a message', { timeout: 30 * propertyRuns }, () => {
    const good = { id: 'good', type: 'chat', body: 'is it there?', chatId: '14155552671@c.us', time: 1753370400 }
    fc.assert(
      fc.property(fc.array(tree, { maxLength: 5 }), fc.array(tree, { maxLength: 5 }), tree, (before, after, ack) => {
        const body: unknown = JSON.parse(
          JSON.stringify({ ack, messages: [...before.map((x) => x ?? null), good, ...after.map((x) => x ?? null)] }),
        )
        expect(normalise(body)).toContainEqual(
          expect.objectContaining({ kind: 'customer_message', providerMessageId: 'good', body: 'is it there?' }),
        )
      }),
      { numRuns: propertyRuns / 10 },
    )
  })
})

describe('a tap', () => {
  const tapped = (fields: Record<string, unknown>) => {
    const [event] = normalise({ messages: [{ id: 'm', chatId: '14155552671@c.us', ...fields }] })
    return event?.kind === 'customer_message' ? event.taps : null
  }

  test.each([
    ['a reply button', { type: 'interactive', interactive: { type: 'button_reply', button_reply: { id: 'reserve:A', title: 'Reserve' } } }],
    ['a row of a list', { type: 'interactive', interactive: { list_reply: { id: 'reserve:A', title: 'Reserve', description: 'x' } } }],
    ['a quick reply of a template', { type: 'button', button: { payload: 'reserve:A', text: 'Reserve' }, context: { id: 'wamid.1' } }],
    ['the provider’s own form, in meta', { type: 'button', body: 'Reserve', meta: { button: { id: 'reserve:A' } } }],
    ['…in metadata', { type: 'interactive', body: 'Reserve', metadata: { reply: { buttonId: 'reserve:A' } } }],
    ['…beside the words', { type: 'button', body: 'Reserve', payload: 'reserve:A' }],
    ['…in a list of things', { type: 'interactive', body: 'Reserve', interactive: { replies: [{ reply: { id: 'reserve:A' } }] } }],
  ])('on %s tells the id of what was tapped', (_, fields) => {
    expect(tapped(fields)).toEqual(['reserve:A'])
  })

  test('is none in a message that only quotes one, or is written', () => {
    expect(tapped({ type: 'button', body: 'Reserve', context: { id: 'reserve:A' }, quotedMsgId: 'reserve:A' })).toEqual([])
    expect(tapped({ type: 'chat', body: 'hi', meta: { id: 'reserve:A' } })).toEqual([])
  })
})
