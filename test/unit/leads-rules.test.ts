import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { countIn, isVagueAmount } from '@/lib/availability/count/model'
import { buttonsUnder, readChoice } from '@/lib/leads/choices/model'
import { csvHeader, leadLine } from '@/lib/leads/csv/model'
import { type Lead, type LeadStage, leadStage, mayMove, quantityToHold, worth } from '@/lib/leads/model'
import { freeOf } from '@/lib/leads/reservations/model'
import { type Option, rankSimilar } from '@/lib/leads/similar/model'
import { momentText, reservedText, similarText } from '@/lib/replies/steps/model'
import { language } from '@/lib/wording/model'

const stages = leadStage.options
const order: Record<LeadStage, number> = { inquired: 0, answered: 1, reserved: 2, restock_alert: 2, alternatives: 2, won: 3, lost: 3 }

describe('where a lead may go', () => {
  test('nothing moves backwards by itself, whatever happens in whatever order', () => {
    const move = fc.record({ to: fc.constantFrom(...stages), by: fc.constantFrom('customer' as const, 'system' as const) })
    fc.assert(
      fc.property(fc.constantFrom(...stages), fc.array(move), (start, moves) => {
        let now = start
        for (const { to, by } of moves) {
          if (!mayMove(now, to, by)) continue
          expect(order[to]).toBeGreaterThanOrEqual(order[now])
          expect(['won', 'lost']).not.toContain(to)
          now = to
        }
        if (start === 'won' || start === 'lost') expect(now).toBe(start)
      }),
    )
  })

  test.each<[LeadStage, LeadStage, boolean]>([
    ['inquired', 'reserved', true],
    ['answered', 'restock_alert', true],
    ['reserved', 'alternatives', true],
    ['alternatives', 'reserved', true],
    ['reserved', 'answered', false],
    ['answered', 'won', false],
    ['lost', 'reserved', false],
  ])('a customer takes it from %s to %s: %s', (from, to, may) => {
    expect(mayMove(from, to, 'customer')).toBe(may)
  })

  test('our answer moves what was only asked about, and nothing else', () => {
    expect(stages.filter((stage) => mayMove(stage, 'answered', 'system'))).toEqual(['inquired'])
  })

  test('a person moves it anywhere, and opens it again', () => {
    expect(mayMove('won', 'answered', 'person')).toBe(true)
    expect(mayMove('reserved', 'inquired', 'person')).toBe(true)
    expect(mayMove('lost', 'lost', 'person')).toBe(false)
  })
})

test('as many are set aside as were named, else asked about, else one; “a few” has to be asked about', () => {
  expect(quantityToHold({ named: 2, asked: 5, isVague: true })).toBe(2)
  expect(quantityToHold({ named: null, asked: 5, isVague: false })).toBe(5)
  expect(quantityToHold({ named: null, asked: null, isVague: false })).toBe(1)
  expect(quantityToHold({ named: null, asked: 5, isVague: true })).toBeNull()
})

test.each([
  ['3', 3],
  ['two please', 2],
  ['dos', 2],
  ['мне 4 шт', 4],
  ['yes', null],
  ['tomorrow', null],
])('“%s” after “how many?” is %s', (text, count) => {
  expect(countIn(text)).toBe(count)
})

test.each(['reserve a few', 'resérvame unos', 'отложите несколько', 'ein paar bitte'])('“%s” does not say how many', (text) => {
  expect(isVagueAmount(text)).toBe(true)
})

test('a lead is worth the price times the quantity, to the cent', () => {
  expect(worth('19.99', 3)).toBe('59.97')
  expect(worth('0.05', 1)).toBe('0.05')
  expect(worth('999999999999.99', 1000)).toBe('999999999999990.00')
  expect(worth('40.00', null)).toBe('40.00')
  expect(worth(null, 3)).toBeNull()
})

describe('what is free', () => {
  const now = new Date('2026-11-29T12:00:00Z')
  const product = { kind: 'stock' as const, quantity: 5, restockAt: null, startsAt: null, label: null }

  test.each([
    ['what is not held', product, 2, 3],
    ['nothing, when more is held than is left', { ...product, quantity: 1 }, 2, 0],
    ['nothing of what nobody knows', { ...product, quantity: null }, 0, 0],
    ['any number of what is not counted', { ...product, quantity: null, label: 'in stock' }, 9, Number.POSITIVE_INFINITY],
    ['nothing of what is told to be gone', { ...product, quantity: null, label: 'sold out' }, 0, 0],
    ['nothing of a slot that is over', { ...product, kind: 'slot' as const, startsAt: new Date('2026-11-29T11:00:00Z') }, 0, 0],
    ['places of a slot ahead', { ...product, kind: 'slot' as const, startsAt: new Date('2026-11-30T11:00:00Z') }, 1, 4],
  ])('%s', (_, stocked, held, free) => {
    expect(freeOf(stocked, held, now)).toBe(free)
  })
})

describe('a tap', () => {
  test('says what was chosen, and of which product', () => {
    for (const { id, title } of language.options.flatMap((words) => buttonsUnder('It is in stock.', 'A:1 b', words))) {
      expect(title.length).toBeLessThanOrEqual(20)
      expect(readChoice(id)).toMatchObject({ sku: 'A:1 b' })
      expect(readChoice(title)?.choice).toBe(readChoice(id)?.choice)
      expect(title.length).toBeLessThanOrEqual(20)
    }
    expect(readChoice('RESTOCK_ALERT')).toEqual({ choice: 'restock_alert', sku: null })
  })

  test('on what is no button of ours says nothing', () => {
    for (const id of ['', 'confirm', 'reserve_all', '1', 'reserve me', ':reserve']) expect(readChoice(id)).toBeNull()
  })

  test('is not offered under a text that is too long for it', () => {
    expect(buttonsUnder('x'.repeat(1024), 'A', 'en')).toHaveLength(3)
    expect(buttonsUnder('x'.repeat(1025), 'A', 'en')).toEqual([])
    expect(buttonsUnder('x', 'S'.repeat(300), 'en').map(({ id }) => id)).toEqual(['reserve', 'restock_alert', 'similar'])
  })
})

describe('what is similar', () => {
  const wanted = { sku: 'A', name: 'Fjord jacket blue', category: 'Jackets', price: 100, currency: 'EUR' }
  const option = (sku: string, fields: Partial<Option> = {}): Option => ({
    sku,
    name: `Coat ${sku}`,
    category: 'Jackets',
    price: null,
    currency: null,
    chosen: 0,
    ...fields,
  })

  test('is of the same kind, shares words, costs about the same; the three best, and why', () => {
    const ranked = rankSimilar(wanted, [
      option('A'),
      option('other', { category: 'Hats', name: 'Fjord jacket red' }),
      option('words', { name: 'Fjord jacket red' }),
      option('price', { price: 95, currency: 'EUR' }),
      option('dear', { price: 900, currency: 'EUR' }),
      option('plain'),
    ])
    expect(ranked.map(({ sku }) => sku)).toEqual(['words', 'price', 'dear'])
    expect(ranked[0]?.why).toEqual(['also Jackets', 'shares: fjord, jacket'])
    expect(ranked[1]?.why).toEqual(['also Jackets', 'costs about the same'])
  })

  test('is what others chose before, the more the better', () => {
    const options = [option('x', { chosen: 1 }), option('y', { chosen: 20 }), option('z', { name: 'Fjord jacket' })]
    expect(rankSimilar(wanted, options).map(({ sku }) => sku)).toEqual(['y', 'z', 'x'])
  })

  test('is the same whatever order it comes in', () => {
    const options = ['a', 'b', 'c', 'd', 'e'].map((sku) => option(sku))
    const shuffled = fc.shuffledSubarray(options, { minLength: 5 })
    fc.assert(
      fc.property(shuffled, (some) => {
        expect(rankSimilar(wanted, some)).toEqual(rankSimilar(wanted, options))
      }),
    )
  })
})

describe('what we say', () => {
  test('names product, quantity and until when, and how many are left when it is fewer', () => {
    expect(reservedText('Alexey', 'Fjord jacket.', { quantity: 2, wanted: 2, until: 'Monday' })).toBe(
      'Hello, Alexey! 2 × «Fjord jacket» set aside for you until Monday.',
    )
    expect(reservedText(null, 'Cap', { quantity: 1, wanted: 4, until: 'Monday' })).toBe(
      'Hello! Only 1 × «Cap» is free right now. I have set it aside for you until Monday.',
    )
    expect(similarText(null, 'Cap', ['Hat', 'Beret'])).toContain('in stock: «Hat» and «Beret».')
  })

  test('tells a moment in the shop’s time zone and the customer’s language', () => {
    const at = new Date('2026-11-30T16:14:00Z')
    expect(momentText(at, { timeZone: 'Europe/Berlin', language: 'en' })).toBe('Monday 30 November at 17:14')
    expect(momentText(at, { timeZone: 'Asia/Tokyo', language: 'de' })).toBe('Dienstag, 1. Dezember um 01:14')
    expect(momentText(at, { timeZone: 'UTC', language: 'ar' })).toMatch(/16:14/)
  })
})

test('an export runs nothing in a spreadsheet, and keeps commas, quotes and lines', () => {
  const lead: Lead = {
    id: 'a2b1e2a4-5a69-4f0b-8a3e-1d0a2f6f0001',
    stage: 'lost',
    sessionId: 'a2b1e2a4-5a69-4f0b-8a3e-1d0a2f6f0002',
    contact: { id: 'a2b1e2a4-5a69-4f0b-8a3e-1d0a2f6f0003', name: '=HYPERLINK("http://x")', phone: '+491713920042', chatId: 'x@c.us' },
    windowClosesAt: null,
    hasFailure: false,
    product: { sku: '@S', name: 'Desk, "oak"' },
    quantity: 2,
    at: '2026-11-29T12:00:00.000Z',
    value: '80.00',
    currency: 'EUR',
    reservation: null,
    lostReason: ' -1\nline',
    assignee: null,
    openedAt: '2026-11-29T11:00:00.000Z',
    version: 3,
  }
  const line = leadLine(lead)
  expect(csvHeader.split(',')).toHaveLength(15)
  expect(line).toContain(`lost,"'=HYPERLINK(""http://x"")",'+491713920042,'@S,"Desk, ""oak""",2,80.00,EUR,,,`)
  expect(line).toContain(`"' -1\nline"`)
})
