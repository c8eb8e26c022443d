import { beforeAll, beforeEach, expect, test } from 'vitest'
import { DELETE, GET, PUT } from '@/app/api/products/[sku]/route'
import { POST as upload } from '@/app/api/products/import/route'
import { GET as list } from '@/app/api/products/route'
import { currentAvailability } from '@/lib/availability/server'
import { importReport } from '@/lib/catalog/import/model'
import { product, productList } from '@/lib/catalog/model'
import { catalogRevision } from '@/lib/catalog/words/server'
import { db } from '@/lib/db'
import { ask, signedInAs } from '../people'

let supervisor: string
let operator: string

beforeAll(async () => {
  supervisor = await signedInAs('supervisor')
  operator = await signedInAs('operator')
})
beforeEach(async () => {
  await db().$executeRaw`truncate "Product", "LiveEvent", "Setting" cascade`
})

const lamp = { name: 'Harbour lamp', aliases: ['lámpara de puerto'], category: 'Lamps', quantity: 8, price: '49.50', currency: 'EUR' }
const at = (sku: string) => ({ params: Promise.resolve({ sku: encodeURIComponent(sku) }) })
const none = { params: Promise.resolve({}) }

const put = (sku: string, body: unknown, cookie = supervisor) =>
  PUT(ask('PUT', `/api/products/${encodeURIComponent(sku)}`, { cookie, body }), at(sku))
const get = (sku: string) => GET(ask('GET', `/api/products/${encodeURIComponent(sku)}`, { cookie: operator }), at(sku))
const search = async (query: string) => {
  const answer = await list(ask('GET', `/api/products?${query}`, { cookie: operator }), none)
  return { status: answer.status, body: await answer.json() }
}
const found = async (query: string) => productList.parse((await search(query)).body).items.map((item) => item.sku)

function file(text: string, { query = '', cookie = supervisor, type = 'text/csv' } = {}): Promise<Response> {
  const asked = ask('POST', `/api/products/import${query}`, { cookie })
  const headers = new Headers(asked.headers)
  headers.set('content-type', type)
  return upload(new Request(asked.url, { method: 'POST', headers, body: text }), none)
}
const take = async (text: string, query = '') => importReport.parse(await (await file(text, { query })).json())

test('a product is created with 201, replaced with 200, and read back as it was given', async () => {
  const created = await put('LAMP 9/ä', lamp)
  expect(created.status).toBe(201)
  expect(product.parse(await created.json())).toMatchObject({ ...lamp, sku: 'LAMP 9/ä', restockAt: null, kind: 'stock', label: null })
  const replaced = await put('LAMP 9/ä', { name: 'Quay lamp', restockAt: '2031-05-01T10:00:00+02:00' })
  expect(replaced.status).toBe(200)
  expect(product.parse(await (await get('LAMP 9/ä')).json())).toMatchObject({
    name: 'Quay lamp',
    aliases: [],
    quantity: null,
    price: null,
    restockAt: '2031-05-01T08:00:00.000Z',
  })
})

test('a product that is meant to be new replaces none that stands there', async () => {
  const putNew = (body: unknown) => PUT(ask('PUT', '/api/products/L?onlyNew=true', { cookie: supervisor, body }), at('L'))
  expect((await putNew(lamp)).status).toBe(201)
  const taken = await putNew({ name: 'Another lamp' })
  expect(taken.status).toBe(409)
  expect(await taken.json()).toMatchObject({ code: 'conflict', errors: [{ path: 'sku' }] })
  expect(product.parse(await (await get('L')).json()).name).toBe('Harbour lamp')
})

test('only a change raises the version and is told to open screens', async () => {
  await put('L', lamp)
  await put('L', { ...lamp, price: '49.5' })
  expect(await db().product.findUnique({ where: { sku: 'L' } })).toMatchObject({ version: 1 })
  await put('L', { ...lamp, quantity: 7 })
  expect(await db().product.findUnique({ where: { sku: 'L' } })).toMatchObject({ version: 2, quantity: 7 })
  const told = await db().liveEvent.findMany({ where: { topic: 'product' }, orderBy: { id: 'asc' } })
  expect(told.map(({ thingId, version }) => [thingId, version])).toEqual([
    ['L', 1],
    ['L', 2],
  ])
})

test('the words products are found by have a revision of their own, which stock alone does not raise', async () => {
  await put('L', lamp)
  const before = await catalogRevision()
  await put('L', { ...lamp, quantity: 0 })
  expect(await catalogRevision()).toBe(before)
  await put('L', { ...lamp, aliases: [] })
  expect(await catalogRevision()).toBeGreaterThan(before)
})

test('two people who create the same product at once create it once', async () => {
  const answers = await Promise.all([1, 2, 3, 4].map((quantity) => put('L', { ...lamp, quantity })))
  expect(answers.map((answer) => answer.status).sort()).toEqual([200, 200, 200, 201])
  expect(await db().product.findUnique({ where: { sku: 'L' } })).toMatchObject({ version: 4 })
})

test.each([
  ['no name', { quantity: 3 }, 'name'],
  ['a negative quantity', { name: 'Lamp', quantity: -1 }, 'quantity'],
  ['half a piece', { name: 'Lamp', quantity: 1.5 }, 'quantity'],
  ['a price without its currency', { name: 'Lamp', price: '5.00' }, 'currency'],
  ['a date that is none', { name: 'Lamp', restockAt: 'soon' }, 'restockAt'],
  ['a NUL character', { name: 'La\0mp' }, 'name'],
])('a product with %s is refused and named', async (_, body, path) => {
  const answer = await put('L', body)
  expect(answer.status).toBe(400)
  expect(await answer.json()).toMatchObject({ code: 'validation_failed', errors: [{ path }] })
})

test('operators read and do not write', async () => {
  expect((await put('L', lamp, operator)).status).toBe(403)
  expect((await file('sku,name\nA,B\n', { cookie: operator })).status).toBe(403)
  expect((await DELETE(ask('DELETE', '/api/products/L', { cookie: operator }), at('L'))).status).toBe(403)
  expect((await get('L')).status).toBe(404)
})

test('a product that is deleted is gone, once', async () => {
  await put('L', lamp)
  const away = () => DELETE(ask('DELETE', '/api/products/L', { cookie: supervisor }), at('L'))
  expect((await away()).status).toBe(204)
  expect((await away()).status).toBe(404)
  expect((await get('L')).status).toBe(404)
})

test('a path that is no SKU is not found', async () => {
  const answer = await GET(ask('GET', '/api/products/x', { cookie: operator }), { params: Promise.resolve({ sku: '%E0%A4%A' }) })
  expect(answer.status).toBe(404)
})

test('the list is walked by its cursor without repeats or gaps', async () => {
  for (const sku of ['B', 'D', 'A', 'C', 'E']) await put(sku, { name: `Thing ${sku}` })
  const first = productList.parse((await search('limit=2')).body)
  const second = productList.parse((await search(`limit=2&cursor=${first.nextCursor}`)).body)
  const third = productList.parse((await search(`limit=2&cursor=${second.nextCursor}`)).body)
  expect([first, second, third].map((page) => page.items.map((item) => item.sku))).toEqual([['A', 'B'], ['C', 'D'], ['E']])
  expect(third.nextCursor).toBeNull()
})

test('search looks into SKU, name and aliases, bears typos, and takes signs as they are', async () => {
  await put('LMP-1', lamp)
  await put('CHR-1', { name: 'Oak chair 100% wood', aliases: ['silla de roble'] })
  expect(await found('q=lmp-1')).toEqual(['LMP-1'])
  expect(await found('q=HARBOUR')).toEqual(['LMP-1'])
  expect(await found('q=silla')).toEqual(['CHR-1'])
  expect(await found('q=harbor lamp')).toEqual(['LMP-1'])
  expect(await found('q=100%25')).toEqual(['CHR-1'])
  expect(await found('q=%25%25')).toEqual([])
})

test('search results are walked by their cursor too', async () => {
  for (const sku of ['S1', 'S2', 'S3']) await put(sku, { name: 'Harbour stool' })
  const first = productList.parse((await search('q=harbour&limit=2')).body)
  expect(await found(`q=harbour&limit=2&cursor=${first.nextCursor}`)).toEqual(['S3'])
})

test.each(['cursor=abc', 'cursor=WyJ4Il0', 'limit=0', 'limit=101', 'limit=many'])('the list refuses %s', async (query) => {
  expect(await search(query)).toMatchObject({ status: 400, body: { code: 'validation_failed' } })
})

test('good lines are taken and bad ones named, an unclosed quote too', async () => {
  const report = await take('sku,name,quantity\nA-1,Good,3\n,No sku,2\nA-2,Bad quantity,many\nA-3,"unclosed,4\nA-4,After it,2\n')
  expect(report).toMatchObject({ format: 'plain', created: 2, updated: 0, unchanged: 0 })
  expect(report.errors.map((error) => error.line)).toEqual([3, 4, 5])
  expect((await get('A-1')).status).toBe(200)
  expect((await get('A-4')).status).toBe(200)
  expect((await get('A-2')).status).toBe(404)
})

test('the same file twice changes nothing, and a dry run never does', async () => {
  const text =
    'sku,name,aliases,category,kind,quantity,restock_at,label,price,currency\nA,Desk,mesa|стол,Desks,stock,0,2031-05-01,,99.5,EUR\nB,Trim,,,slot,2,,,,\n'
  expect(await take(text, '?dryRun=true')).toMatchObject({ created: 2, updated: 0, unchanged: 0 })
  expect(await db().product.count()).toBe(0)
  expect(await take(text)).toMatchObject({ created: 2, updated: 0, unchanged: 0, errors: [] })
  expect(await take(text)).toMatchObject({ created: 0, updated: 0, unchanged: 2, errors: [] })
  expect(await db().product.findUnique({ where: { sku: 'A' } })).toMatchObject({ version: 1, aliases: ['mesa', 'стол'] })
  expect(await take(text.replace('Desk,', 'Big desk,'), '?dryRun=1')).toMatchObject({ created: 0, updated: 1, unchanged: 1 })
})

test('a column that the file lacks leaves what is known', async () => {
  await put('L', lamp)
  expect(await take('sku;name;quantity\nL;Harbour lamp;2\n')).toMatchObject({ updated: 1 })
  expect(product.parse(await (await get('L')).json())).toMatchObject({ ...lamp, quantity: 2 })
})

test('a day without a time is that day in the time zone of the shop', async () => {
  await db().setting.create({ data: { key: 'timeZone', value: 'America/Mexico_City' } })
  await take('sku,name,quantity,restock_at\nA,Desk,0,2031-05-01\n')
  expect(product.parse(await (await get('A')).json()).restockAt).toBe('2031-05-01T06:00:00.000Z')
  expect((await currentAvailability('A', 'es'))?.availability).toMatchObject({
    state: 'restock_on',
    label: 'out of stock, expected on 1 de mayo de 2031',
  })
})

test('a file of another kind is refused whole', async () => {
  const answer = await file('colour,price\nred,5\n')
  expect(answer.status).toBe(400)
  expect(await answer.json()).toMatchObject({ code: 'validation_failed' })
})

test('a file may come as a form, and not over 64 MiB', async () => {
  const body =
    '--X\r\nContent-Disposition: form-data; name="f"; filename="a.csv"\r\nContent-Type: text/csv\r\n\r\nsku,name\nA,Desk\n\r\n--X--\r\n'
  const answer = await file(body, { type: 'multipart/form-data; boundary=X' })
  expect(await answer.json()).toMatchObject({ created: 1, errors: [] })
  expect((await file('x'.repeat(64 * 1_048_576 + 1))).status).toBe(413)
})

test('stock is read as the database has it, with the threshold of the shop', async () => {
  await put('L', { ...lamp, quantity: 5 })
  expect((await currentAvailability('L'))?.availability).toMatchObject({ state: 'in_stock', quantity: 5, label: 'in stock' })
  await db().setting.create({ data: { key: 'lowThreshold', value: 5 } })
  expect(await currentAvailability('L')).toMatchObject({
    availability: { state: 'low_stock', label: 'in stock, only 5 left' },
    product: { sku: 'L', version: 1 },
  })
  await db().setting.update({ where: { key: 'lowThreshold' }, data: { value: 'many' } })
  expect((await currentAvailability('L'))?.availability.state).toBe('in_stock')
  expect(await currentAvailability('NONE')).toBeNull()
})
