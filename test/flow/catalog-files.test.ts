import { readFileSync } from 'node:fs'
import path from 'node:path'
import { beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { GET as exportFile } from '@/app/api/products/export/route'
import { importNews } from '@/lib/catalog/import/model'
import { saveShop } from '@/lib/catalog/shop/server'
import { db } from '@/lib/db'
import { at, catalogueOf } from '../catalogue'
import { ask, signedInAs } from '../people'

let catalogue: ReturnType<typeof catalogueOf>
let operator: string

beforeAll(async () => {
  catalogue = catalogueOf(await signedInAs('supervisor'))
  operator = await signedInAs('operator')
})
beforeEach(async () => {
  await db().$executeRaw`truncate "Product", "LiveEvent", "Setting", "StockChange" cascade`
})

const shopFile = (name: string) => readFileSync(path.join(import.meta.dirname, '../fixtures/catalogs', name), 'utf8')
const exported = async () => (await exportFile(ask('GET', '/api/products/export', { cookie: operator }), at('x'))).text()

describe.each([
  ['shopify-apparel.csv', 'shopify'],
  ['shopify-home-and-garden.csv', 'shopify'],
  ['woocommerce-products.csv', 'woocommerce'],
])('the export %s', (name, format) => {
  test('is taken whole: every line is a product, or is named', async () => {
    const plan = await catalogue.take(shopFile(name), '?dryRun=true')
    const report = await catalogue.take(shopFile(name))
    expect(report).toEqual(plan)
    expect(report).toMatchObject({ format, updated: 0, errors: [] })
    expect(await db().product.count()).toBe(report.created)
    expect(report.changes).toHaveLength(report.created)
    expect(await catalogue.take(shopFile(name))).toMatchObject({ created: 0, updated: 0, unchanged: report.created, changes: [] })
  })

  test('comes out as a plain file that changes nothing', async () => {
    await saveShop({ timeZone: 'Europe/Berlin', lowThreshold: 3, currency: 'EUR' })
    const { created } = await catalogue.take(shopFile(name))
    expect(await catalogue.take(await exported())).toMatchObject({
      format: 'plain',
      created: 0,
      updated: 0,
      unchanged: created,
      errors: [],
    })
  })
})

test('variants of a shop’s product stay together, each with what tells it from the others', async () => {
  await catalogue.take(shopFile('shopify-apparel.csv'))
  const { items, groups } = await catalogue.list('group=classic-varsity-top')
  expect(items.map((item) => item.options)).toEqual(['Large', 'Medium', 'Small'].map((value) => [{ name: 'Size', value }]))
  expect(groups).toEqual({ 'classic-varsity-top': 3 })
  await catalogue.take(shopFile('woocommerce-products.csv'))
  expect((await catalogue.list('group=woo-vneck-tee')).items.map((item) => item.sku)).toEqual(
    expect.arrayContaining(['woo-vneck-tee-green', 'woo-vneck-tee-red']),
  )
})

test('a dry run tells line by line what becomes of which field', async () => {
  await catalogue.put('B', { name: 'Chair', quantity: 3, aliases: ['silla'] })
  await catalogue.put('C', { name: 'Desk', quantity: 1 })
  const text = 'sku,name,quantity,quantity@Warehouse\nB,Oak chair,4,4\nC,Desk,1,\nA,Lamp,,\n'
  expect((await catalogue.take(text, '?dryRun=true')).changes).toEqual([
    {
      line: 2,
      sku: 'B',
      name: 'Oak chair',
      change: 'updated',
      fields: [
        { field: 'name', before: 'Chair', after: 'Oak chair' },
        { field: 'quantity', before: '3', after: '4' },
        { field: 'locations', before: null, after: 'Warehouse 4' },
      ],
    },
    { line: 4, sku: 'A', name: 'Lamp', change: 'created', fields: [{ field: 'name', before: null, after: 'Lamp' }] },
  ])
})

test('of a long file the first changes are told, and all are counted', async () => {
  const lines = Array.from({ length: 1500 }, (_, at) => `P-${(at * 7919) % 1500},Product ${at}`)
  const report = await catalogue.take(`sku,name\n${lines.join('\n')}\n`, '?dryRun=true')
  expect(report.created).toBe(1500)
  expect(report.changes.map((change) => change.line)).toEqual(Array.from({ length: 200 }, (_, at) => at + 2))
})

test('who asks for news hears how far the import is, and its report last', async () => {
  const lines = Array.from({ length: 3000 }, (_, at) => `P-${at},Product ${at},${at}`)
  const answer = await catalogue.upload(`sku,name,quantity\n${lines.join('\n')}\n`, '', { accept: 'application/x-ndjson' })
  const news = (await answer.text())
    .trim()
    .split('\n')
    .map((line) => importNews.parse(JSON.parse(line)))
  expect(news[0]).toEqual({ progress: { step: 'reading', done: 0, total: 0 } })
  expect(news.at(-2)).toEqual({ progress: { step: 'saving', done: 3000, total: 3000 } })
  expect(news.at(-1)).toMatchObject({ report: { created: 3000 } })
  const refused = await catalogue.upload('colour\nred\n', '', { accept: 'application/x-ndjson' })
  expect((await refused.text()).trim().split('\n').at(-1)).toContain('validation_failed')
})

test('an exported catalogue holds places, times and texts that look like formulas, and changes nothing when it comes back', async () => {
  await catalogue.put('A', { name: '=HYPERLINK("http://x")', aliases: ['a|b', '-5'], locations: [{ name: 'Shop, harbour', quantity: 3 }] })
  await catalogue.put('B', { name: 'Slot', kind: 'slot', startsAt: '2031-05-01T10:00:00.250Z', quantity: 2, label: "'=x" })
  await catalogue.put('C', { name: 'Tee', groupKey: 'tee', options: [{ name: 'Size', value: 'L|XL' }], price: '9.5', currency: 'EUR' })
  const text = await exported()
  expect(text.split('\r\n')[0]).toContain('"quantity@Shop, harbour"')
  expect(text).not.toMatch(/(^|,)"?[=-]/m)
  expect(await catalogue.take(text)).toMatchObject({ created: 0, updated: 0, unchanged: 3, errors: [] })
})
