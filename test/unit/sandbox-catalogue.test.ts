import { parse } from 'csv-parse/sync'
import { expect, test } from 'vitest'
import { demoCatalogue } from '@/sandbox/catalogue'

const now = new Date('2026-12-28T23:30:00Z')
const products: Record<string, string>[] = parse(demoCatalogue(now), { columns: true })
const product = (sku: string) => products.find((row) => row.sku === sku)

test('each product of the demo catalogue has a key of its own', () => {
  expect(products.length).toBeGreaterThanOrEqual(44)
  expect(new Set(products.map(({ sku }) => sku)).size).toBe(products.length)
})

test('what is to come back does so in the future, and is out of stock until then', () => {
  const expected = products.filter(({ restock_at }) => restock_at)
  expect(expected.length).toBeGreaterThanOrEqual(5)
  for (const { restock_at, quantity } of expected) {
    expect(Date.parse(restock_at!)).toBeGreaterThan(now.getTime())
    expect(quantity).toBe('0')
  }
})

test('it holds what the cast asks for', () => {
  expect(product('PPL-12M-10')).toMatchObject({ label: 'in stock — ready to ship today', price: '240.00', currency: 'EUR', kind: 'stock' })
  expect(product('SRV-BAT-TUE10')).toMatchObject({ name: 'Battery replacement, Tuesday 10:00', kind: 'slot', quantity: '1' })
  const black = products.filter(({ name }) => /studio headset.*black/i.test(name ?? ''))
  expect(black.map(({ sku }) => sku)).toEqual(['HS2-BLK', 'HS2W-BLK', 'HS1-BLK'])
})
