import { randomUUID } from 'node:crypto'
import { beforeAll, expect, test } from 'vitest'
import { GET as readCategories } from '@/app/api/categories/route'
import { availabilityOf } from '@/lib/availability/model'
import { countedStock } from '@/lib/catalog/counted/model'
import { type Product, type StockState, stockState } from '@/lib/catalog/model'
import { db } from '@/lib/db'
import { catalogueOf } from '../catalogue'
import { ask, signedInAs } from '../people'

let cookie: string
let catalogue: ReturnType<typeof catalogueOf>

beforeAll(async () => {
  cookie = await signedInAs('supervisor')
  catalogue = catalogueOf(cookie)
})

const found = async (query: string) => (await catalogue.list(query)).items.map((item) => item.sku)

test('products are narrowed by category, together with a search and from page to page', async () => {
  for (const [sku, category] of Object.entries({ L1: 'Lamps', L2: 'Lamps', L3: 'Lamps', C1: 'Chairs', X1: null }))
    await catalogue.put(sku, { name: `Harbour ${sku}`, category })
  expect(await found('category=Lamps')).toEqual(['L1', 'L2', 'L3'])
  expect(await found('category=Chairs&q=harbour')).toEqual(['C1'])
  const first = await catalogue.list('category=Lamps&limit=2')
  expect(await found(`category=Lamps&limit=2&cursor=${first.nextCursor}`)).toEqual(['L3'])
  const categories = await readCategories(ask('GET', '/api/categories', { cookie }), { params: Promise.resolve({}) })
  expect(await categories.json()).toEqual({
    items: [
      { name: 'Chairs', count: 1 },
      { name: 'Lamps', count: 3 },
    ],
  })
})

test('a product is found under the state that its availability has, and under no other', async () => {
  await db().$executeRaw`truncate "Product" cascade`
  const labels = [null, 'ready today', 'Sold out']
  const quantities = [null, 0, 1, 3, 4]
  const days = [null, '2020-01-01T00:00:00.000Z', '2090-01-01T00:00:00.000Z']
  for (const kind of ['stock', 'slot'] as const)
    for (const label of labels)
      for (const quantity of quantities)
        for (const day of days) {
          const product = { kind, label, quantity, restockAt: kind === 'stock' ? day : null, startsAt: kind === 'slot' ? day : null }
          await catalogue.put([kind, label, quantity, day].join(' '), { name: 'Thing', ...product })
        }
  expect(await countFoundAsTheyStand()).toBe(90)
})

test('a product whose stock is told outside is found under the state that was told last', async () => {
  await db().$executeRaw`truncate "Product" cascade`
  const id = randomUUID()
  const rest = { headersSealed: Buffer.alloc(0), mapping: {} }
  await db().stockSource.create({ data: { id, name: 'Shop API', url: 'https://shop.test/{sku}', ...rest } })
  const at = new Date()
  const told = [
    ...[0, 1, 4].map((quantity) => ({ quantity, asOf: at })),
    { quantity: 0, restockAt: new Date('2090-01-01'), asOf: at },
    { isThere: true, asOf: at },
    { isThere: false, asOf: at },
    { quantity: 4, asOf: at, problem: 'it did not answer' },
    { problem: 'it did not answer' },
    null,
  ]
  for (const kind of ['stock', 'slot'] as const)
    for (const label of [null, 'ready today', 'Sold out'])
      for (const [nth, one] of told.entries()) {
        const sku = [kind, label, nth].join(' ')
        await catalogue.put(sku, { name: 'Thing', kind, label, quantity: 2 })
        if (one) await db().stockReading.create({ data: { sku, sourceId: id, askedAt: at, ...one } })
      }
  expect(await countFoundAsTheyStand()).toBe(54)
})

/** Every product is found under the state that it has, and under no other. */
async function countFoundAsTheyStand(): Promise<number> {
  const { items } = await catalogue.list('limit=100')
  const circumstances = { now: new Date(), timeZone: 'UTC', language: 'en', lowThreshold: 3, source: '' }
  const isOf = (state: StockState) => (product: Product) => availabilityOf(countedStock(product), circumstances).state === state
  for (const state of stockState.options)
    expect(await found(`state=${state}&limit=100`)).toEqual(items.filter(isOf(state)).map(({ sku }) => sku))
  return items.length
}
