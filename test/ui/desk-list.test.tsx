import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { arrange, belongs, compareRows, newestRows, nextTurn } from '@/lib/desk/model'
import { ago, NOW, sessionRow } from './desk-scene'

const all = { view: 'all', q: '', assignee: null } as const
const needsReply = { ...all, view: 'needs_reply' } as const
const namesOf = (rows: { contact: { name: string | null } }[]) => rows.map((row) => row.contact.name)
const named = (name: string, fields: Parameters<typeof sessionRow>[0] = {}) => {
  const row = sessionRow(fields)
  return { ...row, contact: { ...row.contact, name } }
}

describe('a row of the list', () => {
  test('is never replaced by an older answer, whatever the order in which answers come', () => {
    const row = sessionRow()
    fc.assert(
      fc.property(fc.array(fc.array(fc.integer({ min: 1, max: 9 }), { minLength: 1 }), { minLength: 1 }), (answers) => {
        const sources = answers.map((versions) => versions.map((version) => ({ ...row, version, unread: version })))
        const highest = Math.max(...answers.flat())
        expect(newestRows(...sources)).toEqual([{ ...row, version: highest, unread: highest }])
      }),
    )
  })

  test('leaves the view as soon as it no longer belongs there', () => {
    const row = sessionRow()
    const answered = { ...row, version: 2, awaitingReplySince: null }
    expect(arrange({ listed: [row], fresh: [answered], isComplete: true }, needsReply, NOW)).toEqual([])
    expect(arrange({ listed: [row], fresh: [answered], isComplete: true }, { ...all, view: 'waiting' }, NOW)).toEqual([answered])
  })

  test('leaves whose sessions are shown as soon as somebody else looks after it', () => {
    const [mara, jens] = ['mara', 'jens'].map((id) => ({ id, name: id }))
    const row = sessionRow({ assignee: mara })
    const given = { ...row, version: 2, assignee: jens ?? null }
    const shown = (fresh: (typeof row)[], assignee: string) =>
      arrange({ listed: [row], fresh, isComplete: true }, { ...all, assignee }, NOW)
    expect(shown([], 'mara')).toEqual([row])
    expect([shown([given], 'mara'), shown([given], 'none')]).toEqual([[], []])
    expect(shown([given], 'jens')).toEqual([given])
    expect(shown([{ ...row, version: 2, assignee: null }], 'none')).toHaveLength(1)
  })

  test('closes by the clock alone', () => {
    const row = sessionRow({ windowClosesAt: ago(-1) })
    const later = new Date(NOW.getTime() + 61_000)
    expect(belongs(row, 'closing', NOW)).toBe(true)
    expect(belongs(row, 'closing', later)).toBe(false)
    expect(belongs(row, 'closed', later)).toBe(true)
  })

  test('that nobody listed yet appears where it belongs', () => {
    const [first, last] = [named('First', { windowClosesAt: ago(-60) }), named('Last', { windowClosesAt: ago(-600) })]
    const fresh = named('Fresh', { windowClosesAt: ago(-300) })
    expect(namesOf(arrange({ listed: [first, last], fresh: [fresh], isComplete: false }, needsReply, NOW))).toEqual([
      'First',
      'Fresh',
      'Last',
    ])
  })

  test('that lies beyond what was read waits for its page', () => {
    const listed = [named('First', { windowClosesAt: ago(-60) })]
    const fresh = [named('Beyond', { windowClosesAt: ago(-300) })]
    expect(namesOf(arrange({ listed, fresh, isComplete: false }, needsReply, NOW))).toEqual(['First'])
    expect(namesOf(arrange({ listed, fresh, isComplete: true }, needsReply, NOW))).toEqual(['First', 'Beyond'])
  })

  test('that nobody listed appears in a search only when it fits', () => {
    const fresh = [named('Lucía'), named('Tomasz')]
    expect(namesOf(arrange({ listed: [], fresh, isComplete: true }, { ...all, q: 'luc' }, NOW))).toEqual(['Lucía'])
    expect(arrange({ listed: [], fresh, isComplete: true }, { ...all, q: '+49 171 392' }, NOW)).toHaveLength(2)
    expect(arrange({ listed: [], fresh, isComplete: true }, { ...all, q: '0049171392' }, NOW)).toHaveLength(2)
  })
})

describe('the list', () => {
  test('puts who waits first, the soonest close before the others, then lost windows, then the newest', () => {
    const rows = [
      named('answered long ago', { awaitingReplySince: null, lastMessage: { ...lastMessage, at: ago(300) } }),
      named('answered now', { awaitingReplySince: null, lastMessage: { ...lastMessage, at: ago(1) } }),
      named('lost', { windowClosesAt: ago(5) }),
      named('closes late', { windowClosesAt: ago(-600) }),
      named('closes soon', { windowClosesAt: ago(-20) }),
      named('done', { state: 'done', lastMessage: { ...lastMessage, at: ago(2) } }),
    ]
    const order = ['closes soon', 'closes late', 'lost', 'answered now', 'done', 'answered long ago']
    expect(namesOf(arrange({ listed: rows, fresh: [], isComplete: true }, all, NOW))).toEqual(order)
  })

  test('has one order for any two rows', () => {
    const [a, b] = [sessionRow(), sessionRow()]
    expect(Math.sign(compareRows(a, b, NOW))).toBe(-Math.sign(compareRows(b, a, NOW)))
  })

  test('knows when the clock will next move one of its rows', () => {
    const soon = sessionRow({ windowClosesAt: ago(-30) })
    const later = sessionRow({ windowClosesAt: ago(-80) })
    expect(nextTurn([later, soon], NOW)).toEqual({ at: Date.parse(ago(-20)), ids: [later.id] })
    expect(nextTurn([sessionRow({ windowClosesAt: ago(1) })], NOW)).toBeNull()
  })
})

const lastMessage = { id: '01930000-0000-7000-8000-0000000000ff', direction: 'out', preview: 'Yes', at: ago(1), status: 'read' } as const
