import { beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { GET as history } from '@/app/api/products/[sku]/history/route'
import { DELETE } from '@/app/api/products/[sku]/route'
import { GET as readShop, PUT as writeShop } from '@/app/api/settings/shop/route'
import { stockHistory } from '@/lib/catalog/history/model'
import { shop } from '@/lib/catalog/model'
import { takeClockOf } from '@/lib/catalog/shop/server'
import { db } from '@/lib/db'
import { at, catalogueOf } from '../catalogue'
import { ask, cookieOf, createPerson, signedInAs } from '../people'

let ada: { id: string }
let supervisor: string
let catalogue: ReturnType<typeof catalogueOf>

beforeAll(async () => {
  ada = await createPerson({ role: 'supervisor', name: 'Ada Bloom' })
  supervisor = await cookieOf(ada)
  catalogue = catalogueOf(supervisor)
})
beforeEach(async () => {
  await db().$executeRaw`truncate "Product", "LiveEvent", "Setting", "StockChange" cascade`
})

const places = [
  { name: 'Warehouse', quantity: 11 },
  { name: 'Harbour shop', quantity: 3 },
]
const historyOf = async (sku: string, query = '') => {
  const answer = await history(ask('GET', `/api/products/${sku}/history${query}`, { cookie: supervisor }), at(sku))
  return { status: answer.status, body: await answer.json() }
}
const changesOf = async (sku: string) => stockHistory.parse((await historyOf(sku)).body).items

describe('stock by place', () => {
  test('a quantity is the sum of its places, which come by name', async () => {
    const answer = await catalogue.put('L', { name: 'Lamp', locations: places })
    expect(await answer.json()).toMatchObject({ quantity: 14, locations: [places[1], places[0]] })
    await catalogue.put('L', { name: 'Lamp', locations: places.toReversed(), quantity: 14 })
    expect(await db().product.findUnique({ where: { sku: 'L' } })).toMatchObject({ version: 1 })
  })

  test.each([
    ['a sum that is another', { quantity: 13, locations: places }, 'quantity'],
    ['a place twice', { locations: [...places, { name: 'warehouse', quantity: 1 }] }, 'locations'],
    ['fewer than none', { locations: [{ name: 'Warehouse', quantity: -1 }] }, 'locations.0.quantity'],
  ])('%s is refused', async (_, body, path) => {
    const answer = await catalogue.put('L', { name: 'Lamp', ...body })
    expect(await answer.json()).toMatchObject({ code: 'validation_failed', errors: [{ path }] })
  })

  test('the database keeps no sum that is wrong', async () => {
    await catalogue.put('L', { name: 'Lamp', locations: places })
    await expect(db().$executeRaw`update "Product" set "quantity" = 13`).rejects.toThrow('Product_locations_sum')
    await expect(db().$executeRaw`update "Product" set "quantity" = null`).rejects.toThrow('Product_locations_sum')
    const negative = JSON.stringify([
      { name: 'a', quantity: -1 },
      { name: 'b', quantity: 15 },
    ])
    await expect(db().$executeRaw`update "Product" set "locations" = ${negative}::jsonb`).rejects.toThrow('Product_locations_quantity')
  })

  test('a file that only knows the number keeps the places while they add up', async () => {
    await catalogue.put('L', { name: 'Lamp', locations: places })
    expect(await catalogue.take('sku,name,quantity\nL,Lamp,14\n')).toMatchObject({ unchanged: 1 })
    expect(await catalogue.take('sku,name,quantity\nL,Lamp,9\n')).toMatchObject({ updated: 1 })
    expect(await catalogue.get('L')).toMatchObject({ quantity: 9, locations: [] })
    await catalogue.put('L', { name: 'Lamp', locations: [places[0]] })
    await catalogue.take('sku,name,quantity\nL,Lamp,5\n')
    expect(await catalogue.get('L')).toMatchObject({ quantity: 5, locations: [{ name: 'Warehouse', quantity: 5 }] })
  })
})

describe('what became of the stock', () => {
  test('is kept with who did it, and only real changes of it are', async () => {
    await catalogue.put('L', { name: 'Lamp', quantity: 8 })
    await catalogue.put('L', { name: 'Lamp', quantity: 8 })
    await catalogue.put('L', { name: 'Big lamp', quantity: 8, price: '3.00', currency: 'EUR' })
    await catalogue.take('sku,name,quantity,restock_at\nL,Big lamp,0,2031-05-01\n')
    await DELETE(ask('DELETE', '/api/products/L', { cookie: supervisor }), at('L'))
    const by = { id: ada.id, name: 'Ada Bloom' }
    expect(await changesOf('L')).toMatchObject([
      { source: 'person', by, before: { quantity: 0 }, after: null },
      { source: 'import', by, before: { quantity: 8 }, after: { quantity: 0, restockAt: '2031-05-01T00:00:00.000Z' } },
      { source: 'person', by, before: null, after: { quantity: 8, label: null } },
    ])
  })

  test('is walked by its cursor, and is nothing for a product that never was', async () => {
    for (const quantity of [1, 2, 3]) await catalogue.put('L', { name: 'Lamp', quantity })
    const first = stockHistory.parse((await historyOf('L', '?limit=2')).body)
    const second = stockHistory.parse((await historyOf('L', `?limit=2&cursor=${first.nextCursor}`)).body)
    expect([...first.items, ...second.items].map((change) => change.after?.quantity)).toEqual([3, 2, 1])
    expect(second.nextCursor).toBeNull()
    expect((await historyOf('NEVER')).status).toBe(404)
    expect((await historyOf('L', '?cursor=abc')).body).toMatchObject({ code: 'validation_failed' })
  })

  test('cannot be changed afterwards', async () => {
    await catalogue.put('L', { name: 'Lamp', quantity: 8 })
    await expect(db().$executeRaw`update "StockChange" set "after" = null`).rejects.toThrow('append-only')
  })

  test('ten people who set the same number at once leave one change', async () => {
    await catalogue.put('L', { name: 'Lamp', quantity: 8 })
    await Promise.all(Array.from({ length: 10 }, () => catalogue.change({ skus: ['L'], set: { quantity: 4 } })))
    expect(await changesOf('L')).toHaveLength(2)
  })
})

test('ten people who import the same new file at once create its products once, with one change each', async () => {
  const lines = Array.from({ length: 700 }, (_, at) => `P-${at},Product ${at},${at}`)
  const reports = await Promise.all(Array.from({ length: 10 }, () => catalogue.take(`sku,name,quantity\n${lines.join('\n')}\n`)))
  const sum = (field: 'created' | 'updated' | 'unchanged') => reports.reduce((all, report) => all + report[field], 0)
  expect([sum('created'), sum('updated'), sum('unchanged')]).toEqual([700, 0, 6300])
  expect(await db().stockChange.count()).toBe(700)
  expect(await db().product.count({ where: { version: 1 } })).toBe(700)
})

describe('many products at once', () => {
  beforeEach(async () => {
    await catalogue.put('A', { name: 'Lamp', quantity: 8, label: 'in stock, today', category: 'Lamps' })
    await catalogue.put('B', { name: 'Chair', quantity: 3 })
    await catalogue.put('C', { name: 'Desk', locations: places })
  })

  test('are shown first and changed then, with nothing else of them touched', async () => {
    const asked = { skus: ['A', 'B', 'C', 'X'], set: { quantity: 3 } }
    const plan = await catalogue.change(asked, '?dryRun=true')
    expect((await catalogue.get('A')).quantity).toBe(8)
    expect(await catalogue.change(asked)).toEqual(plan)
    expect(plan).toMatchObject({
      changed: 1,
      unchanged: 1,
      refused: [
        { sku: 'X', message: 'there is no such product' },
        { sku: 'C', message: expect.stringContaining('by place') },
      ],
      changes: [{ sku: 'A', change: 'updated', fields: [{ field: 'quantity', before: '8', after: '3' }] }],
    })
    expect(await catalogue.get('A')).toMatchObject({ quantity: 3, label: 'in stock, today', category: 'Lamps' })
    expect(await catalogue.change(asked)).toMatchObject({ changed: 0, unchanged: 2 })
  })

  test('lose their own wording, take a date and a category', async () => {
    await catalogue.change({ skus: ['A', 'B'], set: { label: null, category: 'Light', restockAt: '2031-05-01T00:00:00Z' } })
    const expected = { label: null, category: 'Light', restockAt: '2031-05-01T00:00:00.000Z' }
    expect([await catalogue.get('A'), await catalogue.get('B')]).toMatchObject([expected, expected])
  })

  test('are deleted together', async () => {
    const asked = { skus: ['A', 'B'], delete: true }
    expect(await catalogue.change(asked, '?dryRun=1')).toMatchObject({
      changed: 2,
      changes: [{ change: 'deleted' }, { change: 'deleted' }],
    })
    expect((await catalogue.list()).items).toHaveLength(3)
    await catalogue.change(asked)
    expect((await catalogue.list()).items.map((item) => item.sku)).toEqual(['C'])
  })

  test.each([
    ['nothing to do', { skus: ['A'] }],
    ['two things at once', { skus: ['A'], set: { quantity: 1 }, delete: true }],
    ['a wording for many', { skus: ['A'], set: { label: 'in stock' } }],
    ['a name for many', { skus: ['A'], set: { name: 'Thing' } }],
    ['more than a thousand', { skus: Array.from({ length: 1001 }, (_, number) => `P${number}`), delete: true }],
    ['none', { skus: [], delete: true }],
  ])('are refused with %s', async (_, body) => {
    expect((await catalogue.bulk(body)).status).toBe(400)
  })

  test('are not for operators', async () => {
    expect((await catalogueOf(await signedInAs('operator')).bulk({ skus: ['A'], delete: true })).status).toBe(403)
  })
})

describe('the settings of the shop', () => {
  beforeEach(async () => {
    await db().setting.deleteMany({ where: { key: { in: Object.keys(shop.shape) } } })
  })

  const read = async () => shop.parse(await (await readShop(ask('GET', '/api/settings/shop', { cookie: supervisor }), at('x'))).json())
  const write = (body: unknown, cookie: string) => writeShop(ask('PUT', '/api/settings/shop', { cookie, body }), at('x'))

  test('are written by administrators, and decide from then on', async () => {
    const settings = { timeZone: 'Asia/Kolkata', lowThreshold: 5, currency: 'INR' }
    expect(await read()).toEqual({ timeZone: 'UTC', lowThreshold: 3, currency: null })
    expect((await write(settings, supervisor)).status).toBe(403)
    expect(await (await write(settings, await signedInAs('administrator'))).json()).toEqual(settings)
    expect(await read()).toEqual(settings)
    await catalogue.take('sku,name,restock_at,price\nA,Desk,2031-05-01,5\n')
    expect(await catalogue.get('A')).toMatchObject({ restockAt: '2031-04-30T18:30:00.000Z', currency: 'INR' })
  })

  test('at its first start a shop takes the clock of the machine, once, however many starts there are; what somebody chose stays', async () => {
    await takeClockOf('Etc/Unheard-of')
    expect(await read()).toMatchObject({ timeZone: 'UTC' })
    await Promise.all(Array.from({ length: 10 }, () => takeClockOf('Europe/Warsaw')))
    expect(await read()).toMatchObject({ timeZone: 'Europe/Warsaw' })
    await write({ timeZone: 'Asia/Kolkata', lowThreshold: 3, currency: null }, await signedInAs('administrator'))
    await takeClockOf('Europe/Warsaw')
    expect(await read()).toMatchObject({ timeZone: 'Asia/Kolkata' })
  })

  test.each([{ timeZone: 'Middle/Earth' }, { timeZone: '+02:00' }, { lowThreshold: -1 }, { lowThreshold: 1.5 }, { currency: 'euro' }])(
    'refuse %o',
    async (wrong) => {
      expect((await write(wrong, await signedInAs('administrator'))).status).toBe(400)
    },
  )
})
