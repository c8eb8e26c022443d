import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { listThere } from '@/lib/availability/server'
import { productInput } from '@/lib/catalog/model'
import { putProduct } from '@/lib/catalog/server'
import { db } from '@/lib/db'
import { openPromisesOf } from '@/lib/leads/promises/read'
import { leadsOf } from '@/lib/leads/read'
import { reserve } from '@/lib/leads/server'
import { getSession } from '@/lib/sessions/read'
import { newSource } from '@/lib/sources/model'
import { askAboutPromised } from '@/lib/sources/server'
import { addSource } from '@/lib/sources/settings'
import { customerWrites, inboundItem, openDesk, post, reply, workInbox, workOutbox } from '../desk'
import { configure } from '../environment'
import { startServer } from '../misbehaving'

/** What the shop outside has of each product; null: it does not answer. */
let outside: Record<string, number> | null = {}
let desk: Awaited<ReturnType<typeof openDesk>>
let shop: Awaited<ReturnType<typeof startServer>>

beforeAll(async () => {
  configure({ SOURCE_ALLOWED_NETWORKS: '127.0.0.0/8' })
  desk = await openDesk()
  shop = await startServer((response) => response.writeHead(outside ? 200 : 500).end(JSON.stringify(outside ?? {})))
  const mapping = { quantity: '{sku}' }
  await addSource(newSource.parse({ name: 'Shop API', url: `${shop.url}/{sku}`, category: 'Outside', cacheSeconds: 3600, mapping }))
})
beforeEach(() => {
  outside = {}
})
afterAll(async () => {
  await Promise.all([shop.close(), desk.provider.close()])
})

const product = (sku: string, name: string, quantity: number | null) =>
  putProduct(sku, productInput.parse({ name, quantity, category: 'Outside' }))
const suggestionOf = async (sessionId: string) => (await getSession(sessionId, desk.operator.id)).suggestion

async function leadOf(sessionId: string) {
  const [lead] = await leadsOf(sessionId)
  if (!lead) throw new Error('there is no lead')
  return lead
}

/** A customer asks, is answered, and writes again. */
async function asksThenWrites(question: string, next: string, meanwhile: () => Promise<unknown> = async () => {}) {
  const { phone, sessionId } = await customerWrites(question)
  const { id: suggestionId, text } = (await suggestionOf(sessionId))!
  await reply(desk.operator, sessionId, text, { suggestionId })
  await workOutbox()
  await meanwhile()
  await post({ messages: [inboundItem({ phone, body: next })] })
  await workInbox()
  return { phone, sessionId }
}

describe('of what a source outside tells of, as much is held as it told', () => {
  test.each([
    ['where our own row does not count', 'OUT-1', 'Copper kettle', null],
    ['where our own row counts more', 'OUT-2', 'Cedar bench', 9],
    ['where our own row counts less', 'OUT-3', 'Linen towel', 0],
  ])('%s', async (_, sku, name, quantity) => {
    await product(sku, name, quantity)
    outside = { [sku]: 3 }
    const { sessionId } = await asksThenWrites(`is the ${name} available?`, 'reserve 5')
    expect(await leadOf(sessionId)).toMatchObject({ stage: 'reserved', quantity: 3, reservation: { state: 'held', quantity: 3 } })
    expect((await suggestionOf(sessionId))?.text).toContain(`Only 3 × «${name}» are free right now.`)
    const { sessionId: another } = await customerWrites(`is the ${name} available?`)
    expect(await suggestionOf(another)).toMatchObject({ availability: { state: 'out_of_stock' } })
    await expect(reserve(desk.operator.id, (await leadOf(another)).id, { quantity: 1 })).rejects.toMatchObject({ code: 'conflict' })
  })

  test('and nothing while it is silent', async () => {
    await product('OUT-4', 'Marble bowl', 9)
    outside = { 'OUT-4': 3 }
    const { sessionId } = await asksThenWrites('is the marble bowl available?', 'reserve 1', async () => {
      outside = null
      await db().stockReading.deleteMany({ where: { sku: 'OUT-4' } })
    })
    expect(await leadOf(sessionId)).toMatchObject({ stage: 'answered', reservation: null })
    expect((await suggestionOf(sessionId))?.text).toContain('I am checking «Marble bowl»')
    await expect(reserve(desk.operator.id, (await leadOf(sessionId)).id, { quantity: 1 })).rejects.toMatchObject({ code: 'conflict' })
  })
})

test('as similar is offered what the source tells of, and is offered no more when it is gone there', async () => {
  await product('OUT-5', 'Birch tray', 5)
  await product('OUT-6', 'Birch tray small', 5)
  await product('OUT-7', 'Birch tray large', 0)
  await product('OUT-8', 'Birch tray round', 0)
  outside = { 'OUT-5': 5, 'OUT-6': 0, 'OUT-7': 4, 'OUT-8': 4 }
  await listThere(['OUT-5', 'OUT-6', 'OUT-7', 'OUT-8'])
  const { sessionId } = await asksThenWrites('is OUT-5 available?', 'show me similar options')
  const { id: suggestionId, text } = (await suggestionOf(sessionId))!
  expect(text).toContain('in stock: «Birch tray large» and «Birch tray round».')
  outside = { ...outside, 'OUT-7': 0 }
  await expect(reply(desk.operator, sessionId, text, { suggestionId })).rejects.toMatchObject({ code: 'availability_changed' })
  const next = (await suggestionOf(sessionId))!
  expect(next.text).toContain('in stock: «Birch tray round».')
  expect((await reply(desk.operator, sessionId, next.text, { suggestionId: next.id })).status).toBe('queued')
})

describe('a restock promise is kept by what the source outside tells', () => {
  /** The worker comes by again when what was told of this product has grown old. */
  async function later(sku: string) {
    await db().stockReading.updateMany({ where: { sku }, data: { askedAt: new Date(Date.now() - 7_200_000) } })
    const asked = await askAboutPromised(8)
    await workInbox()
    return asked
  }

  test.each([
    ['where our own row does not count', 'OUT-9', 'Brass lamp', null],
    ['where our own row counts some', 'OUT-10', 'Pewter lamp', 9],
    ['where our own row counts none', 'OUT-11', 'Copper lamp', 0],
  ])('%s', async (_, sku, name, quantity) => {
    await product(sku, name, quantity)
    outside = { [sku]: 0 }
    const { sessionId } = await asksThenWrites(`is the ${name} available?`, 'let me know when it is back')
    expect(await openPromisesOf(sessionId)).toMatchObject([{ state: 'waiting' }])
    outside = { [sku]: 2 }
    expect(await later(sku)).toBe(1)
    expect(await openPromisesOf(sessionId)).toMatchObject([{ state: 'ready' }])
    expect((await suggestionOf(sessionId))?.text).toContain(`«${name}» is currently in stock`)
    outside = { [sku]: 0 }
    await later(sku)
    expect(await openPromisesOf(sessionId)).toMatchObject([{ state: 'waiting' }])
    await db().restockPromise.deleteMany({ where: { sku } })
  })

  test('and stays as it is while that is silent, which is asked no more often than it wants', async () => {
    await product('OUT-12', 'Nickel lamp', 9)
    outside = { 'OUT-12': 0 }
    const { sessionId } = await asksThenWrites('is the nickel lamp available?', 'let me know when it is back')
    outside = null
    await later('OUT-12')
    expect(await openPromisesOf(sessionId)).toMatchObject([{ state: 'waiting' }])
    outside = { 'OUT-12': 4 }
    expect(await askAboutPromised(8)).toBe(0)
    await later('OUT-12')
    expect(await openPromisesOf(sessionId)).toMatchObject([{ state: 'ready' }])
    outside = null
    await later('OUT-12')
    expect(await openPromisesOf(sessionId)).toMatchObject([{ state: 'ready' }])
  })
})
