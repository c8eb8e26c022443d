import { randomUUID } from 'node:crypto'
import type http from 'node:http'
import { brotliCompressSync } from 'node:zlib'
import { beforeAll, beforeEach, describe, expect, onTestFinished, test, vi } from 'vitest'
import { PUT as putProduct } from '@/app/api/products/[sku]/route'
import { POST as check } from '@/app/api/sessions/[id]/suggestion/check/route'
import { POST as choose } from '@/app/api/sessions/[id]/suggestion/route'
import { DELETE, PUT } from '@/app/api/stock-sources/[id]/route'
import { GET, POST } from '@/app/api/stock-sources/route'
import { POST as trial } from '@/app/api/stock-sources/test/route'
import type { Person } from '@/lib/auth/model'
import type { Availability } from '@/lib/availability/model'
import { currentAvailability } from '@/lib/availability/server'
import { db, pool } from '@/lib/db'
import { makeKey } from '@/lib/keys/server'
import { getSession } from '@/lib/sessions/read'
import { type StockSource, stockSource, stockSourceList, trialResult } from '@/lib/sources/model'
import { availableStock } from '@/lib/sources/server'
import { markStale } from '@/lib/suggestions/promise'
import { draftDue } from '@/lib/suggestions/server'
import { catalogueOf } from '../catalogue'
import {
  customerWrites,
  inboundItem,
  messageOf,
  newPhone,
  noMoreWaiting,
  openDesk,
  post,
  reply,
  sessionOf,
  workInbox,
  workOutbox,
} from '../desk'
import { configure } from '../environment'
import { type Behaviour, deserted, startServer } from '../misbehaving'
import { patience } from '../patience'
import { ask, cookieOf, createPerson, signedInAs } from '../people'

let operator: Person
let cookie: string
let catalogue: ReturnType<typeof catalogueOf>

beforeAll(async () => {
  configure({ SOURCE_ALLOWED_NETWORKS: '127.0.0.0/8' })
  operator = (await openDesk()).operator
  cookie = await signedInAs('administrator')
  catalogue = catalogueOf(cookie)
})
beforeEach(async () => {
  await db().$executeRaw`truncate "StockSource", "StockReading", "StockPush"`
  await db().session.updateMany({ data: { suggestionId: null } })
  await db().suggestion.deleteMany()
  await db().product.deleteMany()
  await db().product.create({ data: { sku: 'LAMP-1', name: 'Harbour lamp', quantity: 2 } })
})

const at = (params: Record<string, string> = {}) => ({ params: Promise.resolve(params) })
const json = (response: http.ServerResponse, body: unknown, status = 200) =>
  response.writeHead(status, { 'content-type': 'application/json' }).end(typeof body === 'string' ? body : JSON.stringify(body))

async function serving(behave: Behaviour) {
  const server = await startServer(behave)
  onTestFinished(server.close)
  return server
}

/** A shop that has what `stock` says, and can be told to behave otherwise. */
async function shop(stock: { qty: unknown } = { qty: 8 }) {
  const state = { stock, behave: null as Behaviour | null }
  const server = await serving((response, heard) => (state.behave ? state.behave(response, heard) : json(response, state.stock)))
  return { ...server, state }
}

const settings = (url: string, rest: object = {}) => ({
  name: 'Shop API',
  url: `${url}/stock?sku={sku}`,
  mapping: { quantity: 'qty' },
  ...rest,
})
const add = (body: unknown, as = cookie) => POST(ask('POST', '/api/stock-sources', { cookie: as, body }), at())
const added = async (url: string, rest: object = {}): Promise<StockSource> =>
  stockSource.parse(await (await add(settings(url, rest))).json())
const change = (id: string, body: unknown) => PUT(ask('PUT', `/api/stock-sources/${id}`, { cookie, body }), at({ id }))
const listed = async () => stockSourceList.parse(await (await GET(ask('GET', '/api/stock-sources', { cookie }), at())).json()).items
const tried = async (source: object, id?: string) => {
  const answer = await trial(ask('POST', '/api/stock-sources/test', { cookie, body: { sku: 'LAMP-1', source, id } }), at())
  return trialResult.parse(await answer.json())
}
const known = async (how = {}): Promise<Availability> => (await currentAvailability('LAMP-1', null, how))!.availability
/** Lets what was answered be older than its cache seconds. */
const age = (seconds: number) =>
  db()
    .$executeRaw`update "StockReading" set "askedAt" = "askedAt" - make_interval(secs => ${seconds}), "asOf" = "asOf" - make_interval(secs => ${seconds})`
const endPause = () => db().$executeRaw`update "StockSource" set "pausedUntil" = now() where "pausedUntil" is not null`

describe('what a source outside says', () => {
  test('stands in place of the catalogue, with its name, its age, and when to ask again', async () => {
    const { url, heard } = await shop()
    await added(url)
    expect(await known()).toMatchObject({ state: 'in_stock', quantity: 8, label: 'in stock', source: 'Shop API' })
    expect(heard).toMatchObject([{ method: 'GET', url: '/stock?sku=LAMP-1', headers: { 'accept-encoding': 'identity' } }])
    const { asOf, recheckAt } = await known()
    expect(Date.parse(recheckAt!) - Date.parse(asOf)).toBe(30_000)
  })

  test('is remembered for its cache seconds, then asked again', async () => {
    const { url, heard, state } = await shop()
    await added(url)
    await known()
    state.stock = { qty: 0 }
    expect(await known()).toMatchObject({ state: 'in_stock' })
    await age(31)
    expect(await known()).toMatchObject({ state: 'out_of_stock', quantity: 0 })
    expect(heard).toHaveLength(2)
  })

  test('stands in the list as it was said last, and nobody is asked for a list', async () => {
    const { url, heard, state } = await shop()
    const { id } = await added(url)
    const first = async (query = '') => (await catalogue.list(query)).items[0]
    expect(await first()).toMatchObject({ quantity: 2, outside: { source: 'Shop API', asOf: null, quantity: null, problem: null } })
    await known()
    await age(600)
    state.stock = { qty: 0 }
    const outside = { source: 'Shop API', asOf: expect.any(String), quantity: 8, isThere: null, restockAt: null, problem: null }
    expect(await first()).toMatchObject({ quantity: 2, outside })
    expect(await catalogue.get('LAMP-1')).toMatchObject({ outside })
    expect(heard).toHaveLength(1)
    await DELETE(ask('DELETE', `/api/stock-sources/${id}`, { cookie }), at({ id }))
    expect(await first()).toMatchObject({ quantity: 2, outside: null })
  })

  test('is what the list is narrowed by, and not our own row', async () => {
    const { url, state } = await shop()
    await added(url)
    const listed = async (state: string) => (await catalogue.list(`state=${state}`)).items.length
    expect([await listed('low_stock'), await listed('unknown')]).toEqual([0, 1])
    await known()
    expect([await listed('low_stock'), await listed('in_stock')]).toEqual([0, 1])
    state.behave = (response) => json(response, {}, 500)
    await known({ afresh: true })
    expect([await listed('in_stock'), await listed('unknown')]).toEqual([0, 1])
    expect((await catalogue.list()).items[0]?.outside).toMatchObject({ quantity: 8, problem: 'silent' })
  })

  test('counts for the products of its category only', async () => {
    const { url } = await shop()
    await added(url, { category: 'lamps' })
    expect((await catalogue.list()).items[0]?.outside).toBeNull()
    expect((await catalogue.list('state=low_stock')).items).toHaveLength(1)
    await db().product.update({ where: { sku: 'LAMP-1' }, data: { category: 'Lamps' } })
    expect((await catalogue.list()).items[0]?.outside).toMatchObject({ source: 'Shop API' })
    expect((await catalogue.list('state=low_stock')).items).toHaveLength(0)
  })

  test('is asked once by ten who want to know at once', async () => {
    const { url, heard } = await shop()
    await added(url)
    const all = await Promise.all(Array.from({ length: 10 }, () => known()))
    expect(all.map(({ quantity }) => quantity)).toEqual(Array(10).fill(8))
    expect(heard).toHaveLength(1)
  })

  test('goes for its category only; the one for all has the rest', async () => {
    const [lamps, rest] = [await shop({ qty: 5 }), await shop({ qty: 6 })]
    await db().product.update({ where: { sku: 'LAMP-1' }, data: { category: 'lamps' } })
    await added(lamps.url, { name: 'Lamp maker', category: 'Lamps' })
    expect(await known()).toMatchObject({ quantity: 5, source: 'Lamp maker' })
    await db().product.create({ data: { sku: 'DESK', name: 'Desk', quantity: 1 } })
    expect((await currentAvailability('DESK'))?.availability).toMatchObject({ source: 'own stock', quantity: 1 })
    await added(rest.url, { name: 'Shop' })
    expect((await currentAvailability('DESK'))?.availability).toMatchObject({ source: 'Shop', quantity: 6 })
  })

  test('may be told of many at once', async () => {
    const { url, heard } = await serving((response) =>
      json(response, {
        list: [
          { code: 'DESK', n: 1 },
          { code: 'LAMP-1', n: 9 },
        ],
      }),
    )
    await added(url, { url: `${url}/stock?skus={skus}`, mapping: { items: 'list', sku: 'code', quantity: 'n' } })
    await db().product.create({ data: { sku: 'DESK', name: 'Desk' } })
    const stock = await availableStock(await db().product.findMany({ orderBy: { sku: 'asc' } }))
    expect([stock.get('LAMP-1')?.quantity, stock.get('DESK')?.quantity]).toEqual([9, 1])
    expect(heard.map((one) => one.url)).toEqual(['/stock?skus=DESK,LAMP-1'])
  })

  test('in words only is a state without a number, and overrides the words of the catalogue', async () => {
    const { url, state } = await shop()
    await db().product.update({ where: { sku: 'LAMP-1' }, data: { label: 'sold out until May' } })
    await added(url, { mapping: { state: 'qty', restockAt: 'back' } })
    state.behave = (response) => json(response, { qty: 'available' })
    expect(await known()).toMatchObject({ state: 'in_stock', quantity: null, label: 'in stock' })
    state.behave = (response) => json(response, { qty: 'sold_out', back: new Date(Date.now() + 86_400_000 * 20).toISOString() })
    expect(await known({ afresh: true })).toMatchObject({ state: 'restock_on', quantity: 0 })
  })
})

describe('a source that misbehaves is unknown, never a wrong yes', () => {
  const cases: [name: string, behave: Behaviour, problem: 'silent' | 'unclear', words: RegExp][] = [
    ['slow', () => {}, 'silent', /no answer within 1 s/],
    ['trickling', (response) => response.writeHead(200).write('{"qty": 8'), 'silent', /no answer within 1 s/],
    ['cut off', (response) => response.socket?.destroy(), 'silent', /connection/],
    ['in trouble', (response) => json(response, { qty: 8 }, 500), 'silent', /answered 500/],
    ['refusing', (response) => json(response, { qty: 8 }, 401), 'silent', /refuses us/],
    ['too busy', (response) => json(response, { qty: 8 }, 429), 'silent', /less often/],
    ['leading to loopback', (response) => response.writeHead(302, { location: 'http://127.0.0.1:1/' }).end(), 'silent', /leads elsewhere/],
    ['huge', (response) => json(response, `{"qty": 8, "x": "${'x'.repeat(300_000)}"}`), 'silent', /too long/],
    ['without end', (response) => void pour(response), 'silent', /too long/],
    [
      'encoding br',
      (response) => response.writeHead(200, { 'content-encoding': 'br' }).end(brotliCompressSync('{"qty": 8}')),
      'silent',
      /encoded, which is refused/,
    ],
    ['a page', (response) => response.end('<!doctype html><b>8 in stock</b>'), 'silent', /not JSON/],
    ['an error in a 200', (response) => json(response, { error: { code: 17 }, stock: 8 }), 'unclear', /nothing, no number/],
    ['negative', (response) => json(response, { qty: -4 }), 'unclear', /less than nothing/],
    ['absurd', (response) => json(response, { qty: 2_147_483_648 }), 'unclear', /more than can be/],
    ['a number as text', (response) => json(response, { qty: '8' }), 'unclear', /the text "8"/],
    ['of another type', (response) => json(response, { qty: { free: 8 } }), 'unclear', /an object/],
    ['without the product', (response) => json(response, { qty: 8 }, 404), 'unclear', /not known there/],
  ]

  function pour(response: http.ServerResponse): void {
    response.writeHead(200)
    const more = () => {
      while (!response.destroyed && response.write('x'.repeat(16_384)));
    }
    response.on('drain', more)
    more()
  }

  test.for(cases)('%s', async ([, behave, problem, words]) => {
    const { url, state } = await shop()
    await added(url, { timeoutSeconds: 1 })
    await known()
    await age(60)
    state.behave = behave
    expect(await known()).toMatchObject({ state: 'unknown', label: 'unknown', quantity: 8, problem, source: 'Shop API' })
    expect((await tried(settings(url, { timeoutSeconds: 1 }))).problem).toMatch(words)
    expect((await listed())[0]?.health).toMatchObject({ problem: expect.stringMatching(words) })
    state.behave = null
    await age(60)
    expect(await known()).toMatchObject({ state: 'in_stock', quantity: 8 })
    expect(await known()).not.toHaveProperty('problem')
  })

  test('down', async () => {
    await added(await deserted())
    expect(await known()).toMatchObject({ state: 'unknown', quantity: null, problem: 'silent' })
    expect((await listed())[0]?.health).toMatchObject({ answeredAt: null, failures: 1, problem: 'the connection was refused' })
  })

  test('at an address that is not open to it, by number or by name', async () => {
    for (const url of ['https://10.0.0.1', 'https://[::1]', 'https://169.254.169.254', 'http://93.184.216.34'])
      expect((await tried(settings(url))).problem).toMatch(/SOURCE_ALLOWED_NETWORKS/)
  })

  test('a known answer within its cache seconds outlasts a silence, and not a question asked afresh', async () => {
    const { url, state } = await shop()
    await added(url)
    await known()
    state.behave = (response) => json(response, {}, 500)
    expect(await known({ afresh: true })).toMatchObject({ state: 'unknown', quantity: 8 })
    expect(await known()).toMatchObject({ state: 'in_stock' })
    state.behave = (response) => json(response, { qty: 'many' })
    await known({ afresh: true })
    expect(await known()).toMatchObject({ state: 'unknown', problem: 'unclear' })
  })

  test('an answer that comes late is kept for the next who asks', async () => {
    const { url, state } = await shop()
    await added(url)
    const asked = new Promise<() => void>((resolve) => {
      state.behave = (response) => resolve(() => json(response, { qty: 3 }))
    })
    expect(await known({ patienceMs: 50 })).toMatchObject({ state: 'unknown', quantity: null, problem: 'silent' })
    const answer = await asked
    answer()
    await vi.waitFor(async () => expect(await db().stockReading.count({ where: { quantity: 3 } })).toBe(1), patience)
    expect(await known()).toMatchObject({ state: 'low_stock', quantity: 3 })
  })

  test('an answer to a source that was changed meanwhile is not kept', async () => {
    const { url, state } = await shop()
    const { id } = await added(url)
    const asked = new Promise<() => void>((resolve) => {
      state.behave = (response) => resolve(() => json(response, { qty: 3 }))
    })
    const asking = known()
    const answer = await asked
    await change(id, settings(url, { mapping: { quantity: 'free' } }))
    answer()
    await asking
    expect(await db().stockReading.count()).toBe(0)
  })
})

describe('a dead source', () => {
  test('is left alone after three failures, then one question goes ahead of all others', async () => {
    const { url, state, heard } = await shop()
    await added(url)
    state.behave = (response) => json(response, {}, 503)
    for (let n = 0; n < 6; n++) await known({ afresh: true })
    expect(heard).toHaveLength(3)
    expect(Date.parse((await listed())[0]?.health.pausedUntil ?? '')).toBeGreaterThan(Date.now() + 20_000)

    await db().product.createMany({ data: Array.from({ length: 10 }, (_, n) => ({ sku: `P-${n}`, name: `Part ${n}` })) })
    await endPause()
    await Promise.all(Array.from({ length: 10 }, (_, n) => currentAvailability(`P-${n}`)))
    expect(heard).toHaveLength(4)

    state.behave = null
    await endPause()
    expect(await known({ afresh: true })).toMatchObject({ state: 'in_stock' })
    expect((await listed())[0]?.health).toMatchObject({ failures: 0, pausedUntil: null })
  })

  test('holds up neither drafts of other products nor the inbox', async () => {
    await added((await serving(() => {})).url, { category: 'Slow', timeoutSeconds: 5 })
    await db().product.create({ data: { sku: 'VASE', name: 'Crystal vase', category: 'Slow' } })
    const phones = [newPhone(), newPhone()]
    await post({
      messages: [
        inboundItem({ phone: phones[0]!, body: 'do you have the Crystal vase?' }),
        inboundItem({ phone: phones[1]!, body: 'do you have the Harbour lamp?' }),
      ],
    })
    const begun = performance.now()
    await workInbox()
    expect(performance.now() - begun).toBeLessThan(3000)
    const [slow, quick] = await Promise.all(phones.map(async (phone) => getSession((await sessionOf(phone)).id, operator.id)))
    expect(quick?.suggestion).toMatchObject({ confidence: 'high' })
    expect(slow?.suggestion).toMatchObject({
      confidence: 'none',
      product: { sku: 'VASE' },
      availability: { state: 'unknown', problem: 'silent' },
    })
    expect(slow?.suggestion?.text).toMatch(/^Hello, Alexey! I am checking «Crystal vase» for you/)
  })
})

describe('a draft', () => {
  const shown = async (id: string) => (await getSession(id, operator.id)).suggestion
  const look = async (id: string) => {
    const answer = await check(ask('POST', `/api/sessions/${id}/suggestion/check`, { cookie }), at({ id }))
    return (await answer.json()).suggestion
  }
  const letRecheck = () => db().$executeRaw`
    update "Suggestion" set "availability" = jsonb_set("availability", '{recheckAt}', to_jsonb('2026-01-01T00:00:00.000Z'::text)) where "availability" ? 'recheckAt'`

  test('is looked at again while somebody looks at it, and goes stale with what has changed', async () => {
    const { url, state, heard } = await shop()
    await added(url)
    const { sessionId } = await customerWrites('do you have the Harbour lamp?')
    expect(await shown(sessionId)).toMatchObject({ confidence: 'high', availability: { quantity: 8 } })
    await look(sessionId)
    expect(heard).toHaveLength(1)
    await letRecheck()
    await age(31)
    state.stock = { qty: 7 }
    expect(await look(sessionId)).toMatchObject({ stale: false, availability: { quantity: 7 } })
    await letRecheck()
    await age(31)
    state.stock = { qty: 0 }
    expect(await look(sessionId)).toMatchObject({ stale: true, staleReason: '7 became 0' })
  })

  test('goes stale when the source falls silent, with the reason', async () => {
    const { url, state } = await shop()
    await added(url)
    const { sessionId } = await customerWrites('do you have the Harbour lamp?')
    await letRecheck()
    await age(31)
    state.behave = (response) => json(response, {}, 500)
    expect(await look(sessionId)).toMatchObject({ stale: true, staleReason: 'Shop API does not answer' })
  })

  test('that could promise nothing promises by itself once the source answers', async () => {
    const { url, state } = await shop()
    await added(url)
    state.behave = (response) => json(response, {}, 500)
    const { sessionId } = await customerWrites('do you have the Harbour lamp?')
    expect(await shown(sessionId)).toMatchObject({ confidence: 'none', stale: false })
    while ((await markStale(20)) > 0);
    state.behave = null
    await age(31)
    await known()
    expect(await markStale(20)).toBe(1)
    expect(await markStale(20)).toBe(0)
    expect(await shown(sessionId)).toMatchObject({ confidence: 'high', text: expect.stringContaining('is currently in stock') })
  })

  test('follows what another question about the same product has found out', async () => {
    const { url, state } = await shop()
    await added(url)
    const { sessionId } = await customerWrites('do you have the Harbour lamp?')
    state.stock = { qty: 0 }
    await known({ afresh: true })
    while ((await draftDue(20)) + (await markStale(20)) > 0);
    expect(await shown(sessionId)).toMatchObject({ stale: true, staleReason: '8 became 0' })
  })

  test('of a product that has left its source is looked at, and then let be', async () => {
    const { url } = await shop()
    await db().product.update({ where: { sku: 'LAMP-1' }, data: { category: 'Lamps' } })
    await added(url, { category: 'Lamps' })
    const { sessionId } = await customerWrites('do you have the Harbour lamp?')
    await db().product.update({ where: { sku: 'LAMP-1' }, data: { category: 'Other', version: { increment: 1 } } })
    expect(await markStale(20)).toBe(1)
    expect(await markStale(20)).toBe(0)
    expect(await shown(sessionId)).toMatchObject({ stale: true, staleReason: '8 became 2' })
    await choose(ask('POST', `/api/sessions/${sessionId}/suggestion`, { cookie, body: { sku: 'LAMP-1' } }), at({ id: sessionId }))
    await markStale(20)
    expect(await markStale(20)).toBe(0)
    expect(await shown(sessionId)).toMatchObject({ stale: false, availability: { source: 'own stock' } })
  })

  test('of a product whose source is paused is looked at once', async () => {
    const { url, state } = await shop()
    await added(url)
    const { sessionId } = await customerWrites('do you have the Harbour lamp?')
    await added(url, { name: 'Lamp maker', category: 'Lamps' })
    state.behave = (response) => json(response, {}, 500)
    for (const sku of ['A', 'B', 'C']) await db().product.create({ data: { sku, name: sku, category: 'Lamps' } })
    for (const sku of ['A', 'B', 'C']) await currentAvailability(sku)
    await db().product.update({ where: { sku: 'LAMP-1' }, data: { category: 'Lamps', version: { increment: 1 } } })
    expect(await markStale(20)).toBe(1)
    expect(await markStale(20)).toBe(0)
    expect(await shown(sessionId)).toMatchObject({ stale: true, staleReason: 'Lamp maker does not answer' })
  })

  test('is rechecked at the source when it is sent, whatever is remembered', async () => {
    const { url, state } = await shop()
    await added(url)
    const { sessionId } = await customerWrites('do you have the Harbour lamp?')
    const { id, text } = (await shown(sessionId))!
    state.stock = { qty: 0 }
    await expect(reply(operator, sessionId, text, { suggestionId: id })).rejects.toMatchObject({
      code: 'availability_changed',
      extra: { before: { state: 'in_stock' }, after: { state: 'out_of_stock' }, suggestion: { confidence: 'high' } },
    })
    state.stock = { qty: 8 }
    expect((await reply(operator, sessionId, text, { suggestionId: id })).status).toBe('queued')
  })

  test('is not sent when the source does not answer the click, and says so', async () => {
    const { url, state } = await shop()
    await added(url, { timeoutSeconds: 1 })
    const { sessionId } = await customerWrites('do you have the Harbour lamp?')
    const { id, text } = (await shown(sessionId))!
    state.behave = () => {}
    const begun = performance.now()
    await expect(reply(operator, sessionId, text, { suggestionId: id })).rejects.toMatchObject({
      code: 'availability_changed',
      extra: { after: { state: 'unknown', problem: 'silent' }, suggestion: { confidence: 'none', product: { sku: 'LAMP-1' } } },
    })
    expect(performance.now() - begun).toBeLessThan(2500)
    const next = (await shown(sessionId))!
    expect((await reply(operator, sessionId, next.text, { suggestionId: next.id })).status).toBe('queued')
  })

  test('that waited is held when the source has fallen silent since', async () => {
    const { url, state } = await shop()
    await added(url)
    const { sessionId } = await customerWrites('do you have the Harbour lamp?')
    const { id, text } = (await shown(sessionId))!
    const { id: messageId } = await reply(operator, sessionId, text, { suggestionId: id })
    await age(31)
    state.behave = (response) => json(response, {}, 500)
    await db().outboxItem.update({ where: { messageId }, data: { createdAt: new Date(0) } })
    await noMoreWaiting()
    await workOutbox()
    expect(await messageOf(messageId)).toMatchObject({ status: 'queued' })
    expect(await db().outboxItem.findUnique({ where: { messageId } })).toMatchObject({
      state: 'held',
      heldBecause: 'Shop API does not answer',
    })
  })

  test('of a product that a person picks asks the source, and says when that tells nothing', async () => {
    const { url, state } = await shop()
    await added(url)
    const { sessionId } = await customerWrites('do you have the Harbour lamp?')
    const pick = () =>
      choose(ask('POST', `/api/sessions/${sessionId}/suggestion`, { cookie, body: { sku: 'LAMP-1' } }), at({ id: sessionId }))
    state.stock = { qty: 1 }
    expect((await (await pick()).json()).suggestion).toMatchObject({ availability: { state: 'low_stock' } })
    state.behave = (response) => json(response, {}, 500)
    expect((await pick()).status).toBe(409)
  })
})

describe('settings', () => {
  const secret = 'Bearer very-secret-value-123'
  const headers = [{ name: 'Authorization', value: secret }]

  test('keep the values of headers sealed, send them, and never tell them, not even when the source repeats them', async () => {
    const { url, heard } = await serving((response, { headers: sent }) => json(response, { qty: 8, sent }))
    const source = await added(url, { headers })
    expect(source.headerNames).toEqual(['Authorization'])
    await known()
    const result = await tried(settings(url, { headers: [{ name: 'Authorization', value: null }] }), source.id)
    expect(result).toMatchObject({ status: 200, told: { quantity: 8 }, problem: null })
    expect(heard.map((one) => one.headers.authorization)).toEqual([secret, secret])
    const { rows } = await pool().query(`select encode("headersSealed", 'escape') || s::text as kept from "StockSource" s`)
    for (const told of [JSON.stringify(await listed()), JSON.stringify(result), JSON.stringify(rows)])
      expect(told).not.toContain('very-secret')
  })

  test('give what is kept to no other server', async () => {
    const { url } = await shop()
    const thief = await shop()
    const { id } = await added(url, { headers })
    const elsewhere = settings(thief.url, { headers: [{ name: 'Authorization', value: null }] })
    for (const answer of [
      await change(id, elsewhere),
      await trial(ask('POST', '/api/stock-sources/test', { cookie, body: { sku: 'LAMP-1', source: elsewhere, id } }), at()),
    ]) {
      expect(answer.status).toBe(400)
      expect(await answer.json()).toMatchObject({ errors: [{ path: 'headers.0.value', message: expect.stringContaining('another one') }] })
    }
    expect(thief.heard).toEqual([])
    expect((await change(id, settings(url, { headers: [{ name: 'Authorization', value: null }], name: 'Renamed' }))).status).toBe(200)
    await known()
  })

  test('have one source for each category, whatever its case, and one for all, also when two add it at once', async () => {
    const { url } = await shop()
    const answers = await Promise.all(Array.from({ length: 10 }, () => add(settings(url))))
    expect(answers.map(({ status }) => status).sort()).toEqual([201, ...Array(9).fill(409)])
    const lamps = await added(url, { category: 'Lamps' })
    expect((await add(settings(url, { category: 'LAMPS' }))).status).toBe(409)
    const taken = await change(lamps.id, settings(url))
    expect([taken.status, (await taken.json()).errors]).toEqual([
      409,
      [{ path: 'category', message: expect.stringContaining('all products') }],
    ])
  })

  test('that change forget what was said under the old ones; a source that goes gives its products back', async () => {
    const { url } = await shop()
    const { id } = await added(url)
    await known()
    await change(id, settings(url, { mapping: { quantity: 'free' } }))
    expect(await known()).toMatchObject({ state: 'unknown', quantity: null, problem: 'unclear' })
    const away = () => DELETE(ask('DELETE', `/api/stock-sources/${id}`, { cookie }), at({ id }))
    expect((await away()).status).toBe(204)
    expect((await away()).status).toBe(404)
    expect(await known()).toMatchObject({ source: 'own stock', quantity: 2 })
  })

  test('show the test what came, bounded, and keep nothing of it', async () => {
    const { url } = await serving((response) => json(response, { qty: 4, note: 'x'.repeat(9000) }))
    const result = await tried(settings(url))
    expect(result).toMatchObject({ status: 200, told: { quantity: 4, isThere: null, restockAt: null } })
    expect(result.raw).toHaveLength(4000)
    expect(await db().stockReading.count()).toBe(0)
  })

  test('are for administrators', async () => {
    expect((await add(settings('https://shop.example'), await signedInAs('supervisor'))).status).toBe(403)
  })
})

describe('stock that a program pushes', () => {
  const push = async (secret: string, quantity: number) =>
    putProduct(
      new Request('http://localhost:3000/api/products/LAMP-1', {
        method: 'PUT',
        headers: { authorization: `Bearer ${secret}` },
        body: JSON.stringify({ name: 'Harbour lamp', quantity }),
      }),
      at({ sku: 'LAMP-1' }),
    )

  test('bears the name of its key and is as old as the push, also when it changed nothing', async () => {
    const ada = await createPerson({ role: 'administrator' })
    const { secret } = await makeKey({ name: 'Warehouse', role: 'supervisor' }, ada)
    expect((await push(secret, 6)).status).toBe(200)
    const first = await known()
    expect(first).toMatchObject({ state: 'in_stock', quantity: 6, source: 'Warehouse' })
    expect((await known()).asOf).toBe(first.asOf)
    await push(secret, 6)
    const second = await known()
    expect(Date.parse(second.asOf)).toBeGreaterThan(Date.parse(first.asOf))
    expect(await db().product.findUnique({ where: { sku: 'LAMP-1' } })).toMatchObject({ version: 2 })

    const body = { name: 'Harbour lamp', quantity: 5 }
    await putProduct(ask('PUT', '/api/products/LAMP-1', { cookie: await cookieOf(ada), body }), at({ sku: 'LAMP-1' }))
    expect(await known()).toMatchObject({ quantity: 5, source: 'own stock' })
  })

  test('that comes ten times at once is one push', async () => {
    const { secret } = await makeKey({ name: `ERP ${randomUUID()}`, role: 'supervisor' }, await createPerson({ role: 'administrator' }))
    const answers = await Promise.all(Array.from({ length: 10 }, () => push(secret, 4)))
    expect(answers.map(({ status }) => status)).toEqual(Array(10).fill(200))
    expect(await known()).toMatchObject({ quantity: 4, source: expect.stringContaining('ERP') })
  })
})
