import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest'
import { DELETE } from '@/app/api/aliases/[id]/route'
import { GET } from '@/app/api/aliases/route'
import { listAliases } from '@/lib/aliases/read'
import { forgetAlias } from '@/lib/aliases/server'
import { productInput } from '@/lib/catalog/model'
import { deleteProduct, putProduct } from '@/lib/catalog/server'
import { getSession } from '@/lib/sessions/read'
import { chooseProduct } from '@/lib/suggestions/server'
import { customerWrites, openDesk } from '../desk'
import { cookieOf, createPerson } from '../people'

let desk: Awaited<ReturnType<typeof openDesk>>
beforeAll(async () => {
  desk = await openDesk()
  await stock('SHELF', 'Oak bookcase')
  await stock('LAMP', 'Harbour lantern')
})
afterAll(() => desk.provider.close())
beforeEach(async () => {
  for (const { id } of (await listAliases({ limit: 100 })).items) await forgetAlias(id)
})

const stock = (sku: string, name: string) => putProduct(sku, productInput.parse({ name, quantity: 8 }))
const learned = async () => (await listAliases({ limit: 100 })).items.map(({ phrase, sku, times }) => ({ phrase, sku, times }))
const ask = async (text: string) => {
  const { sessionId } = await customerWrites(text)
  const { suggestion } = await getSession(sessionId, desk.operator.id)
  return { sessionId, suggestion }
}
const teach = async (text: string, sku: string) => {
  const { sessionId } = await ask(text)
  await chooseProduct(sessionId, sku, desk.operator.id)
  return sessionId
}

test('what a person chose for words that nobody knew is understood the next time, and forgotten when it is taken away', async () => {
  const text = 'hi, do you have the wonky giraffe?'
  expect((await ask(text)).suggestion).toMatchObject({ confidence: 'none' })
  await teach(text, 'SHELF')
  expect((await ask('is the wonky giraffe still there?')).suggestion).toMatchObject({
    confidence: 'high',
    product: { sku: 'SHELF' },
    why: expect.arrayContaining(['learned: wonky giraffe']),
  })
  const [alias] = (await listAliases({ limit: 10 })).items
  expect(alias).toMatchObject({ phrase: 'wonky giraffe', productName: 'Oak bookcase', times: 1, by: { id: desk.operator.id }, others: [] })
  await forgetAlias(alias?.id ?? '')
  expect((await ask('is the wonky giraffe still there?')).suggestion).toMatchObject({ confidence: 'none' })
})

test('each question teaches once, however often it is answered, also at once', async () => {
  const { sessionId } = await ask('do you have the wonky giraffe?')
  await Promise.all(Array.from({ length: 10 }, () => chooseProduct(sessionId, 'SHELF', desk.operator.id)))
  expect(await learned()).toEqual([{ phrase: 'wonky giraffe', sku: 'SHELF', times: 1 }])
})

test('a choice that is changed takes back what it taught', async () => {
  const sessionId = await teach('do you have the wonky giraffe?', 'SHELF')
  await chooseProduct(sessionId, 'LAMP', desk.operator.id)
  expect(await learned()).toEqual([{ phrase: 'wonky giraffe', sku: 'LAMP', times: 1 }])
})

test('words that were learned for two products stay open, with both to choose from', async () => {
  const { sessionId } = await ask('is the wonky giraffe available?')
  await teach('do you have the wonky giraffe?', 'SHELF')
  await chooseProduct(sessionId, 'LAMP', desk.operator.id)
  expect((await listAliases({ limit: 1 })).items).toMatchObject([{ sku: 'LAMP', others: ['SHELF'] }])
  const { suggestion: open } = await ask('the wonky giraffe in stock?')
  expect(open?.confidence).toBe('ambiguous')
  expect(open?.candidates.map(({ sku }) => sku).sort()).toEqual(['LAMP', 'SHELF'])
})

test('a question that was understood teaches nothing when another product is chosen', async () => {
  await teach('is the harbour lantern in stock?', 'SHELF')
  expect(await learned()).toEqual([])
})

test('words of a product that is gone are shown as such', async () => {
  await stock('BRIEF', 'Brief thing')
  await teach('do you have the wonky giraffe?', 'BRIEF')
  await deleteProduct('BRIEF')
  expect((await listAliases({ limit: 10 })).items).toMatchObject([{ phrase: 'wonky giraffe', productName: null }])
  expect((await ask('wonky giraffe in stock?')).suggestion).toMatchObject({ confidence: 'none' })
})

test('a supervisor sees and removes what was learned, an operator does not', async () => {
  await teach('do you have the wonky giraffe?', 'SHELF')
  await teach('do you have the zigzag thing?', 'LAMP')
  const cookie = await cookieOf(await createPerson({ role: 'supervisor' }))
  const call = (path: string, method = 'GET', as = cookie) =>
    new Request(`http://localhost:3000/api/aliases${path}`, { method, headers: { cookie: as, origin: 'http://localhost:3000' } })
  const at = (id: string) => ({ params: Promise.resolve({ id }) })
  const page = await (await GET(call('?limit=1'), at(''))).json()
  expect(page.items).toMatchObject([{ phrase: 'zigzag' }])
  const rest = await (await GET(call(`?limit=1&cursor=${page.nextCursor}`), at(''))).json()
  expect(rest).toMatchObject({ items: [{ phrase: 'wonky giraffe' }], nextCursor: null })
  expect(await (await GET(call('?q=GIRAFFE'), at(''))).json()).toMatchObject({ items: [{ sku: 'SHELF' }] })
  const { id } = page.items[0]
  const operator = await cookieOf(desk.operator)
  expect((await GET(call('', 'GET', operator), at(''))).status).toBe(403)
  expect((await DELETE(call(`/${id}`, 'DELETE', operator), at(id))).status).toBe(403)
  expect((await DELETE(call(`/${id}`, 'DELETE'), at(id))).status).toBe(204)
  expect((await DELETE(call(`/${id}`, 'DELETE'), at(id))).status).toBe(404)
})
