import { expect, test } from 'vitest'
import { emptyForm, errorsOf, formOf, readForm } from '@/components/catalog/product-form'
import type { Product } from '@/lib/catalog/model'

const headset: Product = {
  sku: 'HS1',
  name: 'Studio Headset',
  aliases: ['headset', 'Kopfhörer'],
  category: null,
  kind: 'stock',
  quantity: 0,
  locations: [],
  outside: null,
  restockAt: '2026-12-03T09:30:00.000Z',
  startsAt: null,
  label: null,
  price: '99.00',
  currency: 'EUR',
  held: 0,
  groupKey: null,
  options: [],
  updatedAt: '2026-11-24T13:00:00.000Z',
}
const zone = 'Europe/Berlin'

test('a product that is opened and saved untouched is the same, to the hour of its restock', () => {
  const { updatedAt, held, outside, ...unchanged } = headset
  expect(readForm(formOf(headset, zone), zone, headset)).toEqual({ product: unchanged })
})

test('a restock day is the beginning of that day on the shop’s own clock, as in an import', () => {
  const read = readForm({ ...formOf(headset, zone), restockDay: '2026-12-09' }, zone, headset)
  expect(read).toMatchObject({ product: { restockAt: '2026-12-08T23:00:00.000Z' } })
})

test('a slot starts when the shop’s clock says so, and has no restock day', () => {
  const read = readForm({ ...formOf(headset, zone), kind: 'slot', startsAt: '2026-07-01T10:00' }, zone, headset)
  expect(read).toMatchObject({ product: { kind: 'slot', startsAt: '2026-07-01T08:00:00.000Z', restockAt: null } })
})

test('an empty quantity means that nobody knows, not that there is none', () => {
  expect(readForm({ ...formOf(headset, zone), quantity: '' }, zone, headset)).toMatchObject({ product: { quantity: null } })
  expect(readForm({ ...formOf(headset, zone), quantity: '0' }, zone, headset)).toMatchObject({ product: { quantity: 0 } })
})

test('what is wrong is said at its field', () => {
  const read = readForm({ ...emptyForm('EUR'), quantity: 'many', price: 'dear', currency: '' }, zone, null)
  expect('errors' in read && Object.keys(read.errors).sort()).toEqual(['name', 'price', 'quantity', 'sku'])
  expect(errorsOf([{ path: 'restockAt', message: 'is not a time' }])).toEqual({ restockDay: 'Is not a time' })
})

test('stock by place makes the quantity, and each place needs a name and a whole number', () => {
  const place = (name: string, quantity: string) => ({ id: name, name, quantity })
  const typed = {
    ...formOf(headset, zone),
    places: [place('Warehouse', '11'), place('Harbour shop', '3')],
    options: 'Size=Large\nColour: Red',
  }
  expect(readForm(typed, zone, headset)).toMatchObject({
    product: {
      quantity: 14,
      locations: [{ name: 'Harbour shop' }, { name: 'Warehouse' }],
      options: [
        { name: 'Size', value: 'Large' },
        { name: 'Colour', value: 'Red' },
      ],
    },
  })
  for (const wrong of [place('', '3'), place('Shop', 'many')])
    expect(readForm({ ...typed, places: [wrong] }, zone, headset)).toEqual({
      errors: { places: 'Each place needs a name and a whole number' },
    })
})
