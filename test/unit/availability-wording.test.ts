import fc from 'fast-check'
import { expect, test } from 'vitest'
import { type Availability, availability, availabilityOf, isChanged, type Stocked } from '@/lib/availability/model'

const now = new Date('2026-11-22T12:00:00Z')
const nothing: Stocked = { kind: 'stock', quantity: null, restockAt: null, startsAt: null, label: null }
const plain = { now, timeZone: 'UTC', language: null, lowThreshold: 3, source: 'own stock' }
const of = (product: Partial<Stocked>, more: Partial<typeof plain> = {}) =>
  availabilityOf({ ...nothing, ...product }, { ...plain, ...more })
const said = (product: Partial<Stocked>, more: { language?: string | null; timeZone?: string } = {}) => {
  const { state, label } = availabilityOf({ ...nothing, ...product }, { ...plain, ...more })
  return [state, label]
}
const ahead = new Date('2026-12-09T12:00:00Z')
const past = new Date('2026-11-20T12:00:00Z')

test.each<[Partial<Stocked>, string, string]>([
  [{ quantity: 14 }, 'in_stock', 'in stock'],
  [{ quantity: 4 }, 'in_stock', 'in stock'],
  [{ quantity: 3 }, 'low_stock', 'in stock, only 3 left'],
  [{ quantity: 1 }, 'low_stock', 'in stock, only 1 left'],
  [{ quantity: 0 }, 'out_of_stock', 'out of stock'],
  [{ quantity: 0, restockAt: ahead }, 'restock_on', 'out of stock, expected on 9 December'],
  [{ quantity: 0, restockAt: past }, 'out_of_stock', 'out of stock'],
  [{ quantity: 5, restockAt: ahead }, 'in_stock', 'in stock'],
  [{ kind: 'slot', quantity: 1 }, 'slot_free', 'available'],
  [{ kind: 'slot', quantity: 2, startsAt: ahead }, 'slot_free', 'available'],
  [{ kind: 'slot', quantity: 2, startsAt: past }, 'slot_taken', 'fully booked'],
  [{ kind: 'slot', quantity: 0, restockAt: ahead }, 'slot_taken', 'fully booked'],
  [{ quantity: null, restockAt: ahead }, 'unknown', 'unknown'],
  [{ kind: 'slot', quantity: null }, 'unknown', 'unknown'],
])('%j is %s, worded “%s”', (product, state, label) => {
  expect(said(product)).toEqual([state, label])
})

test('own words take the place of ours and leave the state', () => {
  expect(said({ quantity: 2, label: ' in stock at the harbour shop. ' })).toEqual(['low_stock', 'in stock at the harbour shop.'])
  expect(said({ quantity: 0, label: 'made to order, three weeks' })).toEqual(['out_of_stock', 'made to order, three weeks'])
  expect(said({ label: 'in stock — ready to ship today' })).toEqual(['in_stock', 'in stock — ready to ship today'])
  expect(said({ label: 'Sold out until spring' })).toEqual(['out_of_stock', 'Sold out until spring'])
  expect(said({ quantity: 4, label: '  ' })).toEqual(['in_stock', 'in stock'])
})

test('own words never promise what the count says is gone', () => {
  expect(said({ quantity: 0, label: 'In stock — ready to ship today' })).toEqual(['out_of_stock', 'out of stock'])
  expect(said({ quantity: 0, label: 'available now', restockAt: ahead })).toEqual(['restock_on', 'out of stock, expected on 9 December'])
})

test('a date stands in the time zone of the shop and the language of the customer, with its year when it is another', () => {
  const late = { quantity: 0, restockAt: new Date('2026-12-09T23:30:00Z') }
  expect(said(late, { timeZone: 'Asia/Tokyo' })[1]).toBe('out of stock, expected on 10 December')
  expect(said(late, { language: 'es' })[1]).toBe('out of stock, expected on 9 de diciembre')
  expect(said(late, { language: 'ru' })[1]).toBe('out of stock, expected on 9 декабря')
  expect(said(late, { language: 'ar' })[1]).toMatch(/9/)
  expect(said(late, { language: 'no such language' })[1]).toBe('out of stock, expected on 9 December')
  expect(said({ quantity: 0, restockAt: new Date('2027-01-09T12:00:00Z') })[1]).toBe('out of stock, expected on 9 January 2027')
})

test('labels worked out for goods begin with “in stock” or “out of stock”', () => {
  fc.assert(
    fc.property(
      fc.nat(),
      fc.option(fc.date({ min: new Date('2000-01-01'), max: new Date('2100-01-01'), noInvalidDate: true })),
      (quantity, restockAt) => {
        const worked = of({ quantity, restockAt })
        expect(availability.parse(worked)).toEqual(worked)
        expect(worked.label.startsWith(quantity === 0 ? 'out of stock' : 'in stock')).toBe(true)
      },
    ),
  )
})

const stock = (quantity: number, more: Partial<Availability> = {}) => ({ ...of({ quantity }), ...more })

test.each<[string, Availability, Availability, number | null, boolean]>([
  ['8 → 7', stock(8), stock(7), null, false],
  ['8 → 8', stock(8), stock(8), 8, false],
  ['8 → 4', stock(8), stock(4), null, false],
  ['4 → 3, now low', stock(4), stock(3), null, true],
  ['3 → 2, another label', stock(3), stock(2), null, true],
  ['8 → 0', stock(8), stock(0), null, true],
  ['0 → 8', stock(0), stock(8), null, true],
  ['8 → 5, where 6 were asked for', stock(8), stock(5), 6, true],
  ['8 → 6, where 6 were asked for', stock(8), stock(6), 6, false],
  ['5 → 5, where 6 were asked for', stock(5), stock(5), 6, false],
  ['another restock date', of({ quantity: 0, restockAt: ahead }), of({ quantity: 0, restockAt: new Date('2026-12-19') }), null, true],
  ['another wording', stock(8), stock(8, { label: 'on display' }), null, true],
  ['a source that is silent', stock(8), stock(8, { state: 'unknown' }), null, true],
  ['a source that is still silent', of({}), of({}), null, true],
  ['the same, read later', stock(8), stock(8, { asOf: '2026-11-22T13:00:00.000Z' }), null, false],
])('%s', (_, before, after, wanted, changed) => {
  expect(isChanged(before, after, wanted)).toBe(changed)
})
