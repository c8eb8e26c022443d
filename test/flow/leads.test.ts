import { randomUUID } from 'node:crypto'
import { afterAll, beforeAll, beforeEach, describe, expect, onTestFinished, test } from 'vitest'
import { productInput } from '@/lib/catalog/model'
import { getProduct, putProduct } from '@/lib/catalog/server'
import { db } from '@/lib/db'
import { openPromisesOf } from '@/lib/leads/promises/read'
import { expirePromises } from '@/lib/leads/promises/server'
import { getLead, leadsOf } from '@/lib/leads/read'
import { cancelReservation, extendReservation, releaseDue } from '@/lib/leads/reservations/server'
import { changeLead, fulfilReservation, reserve } from '@/lib/leads/server'
import { retryMessage, sendTemplateReply } from '@/lib/replies/server'
import { getSession, listSessions } from '@/lib/sessions/read'
import { remindDue } from '@/lib/suggestions/reminding'
import { chooseProduct } from '@/lib/suggestions/server'
import { dropReplyTexts, saveReplyTexts } from '@/lib/wording/server'
import { startingTexts } from '@/lib/wording/starting-texts'
import { customerWrites, emptyOutbox, inboundItem, openDesk, post, reply, workInbox, workOutbox } from '../desk'
import { refuse } from '../provider'

let desk: Awaited<ReturnType<typeof openDesk>>
beforeAll(async () => {
  desk = await openDesk()
})
afterAll(() => desk.provider.close())
beforeEach(() => emptyOutbox())

const stock = (sku: string, name: string, rest: Record<string, unknown> = {}) =>
  putProduct(sku, productInput.parse({ name, quantity: 8, price: '40.00', currency: 'EUR', ...rest }))
const sessionNow = (sessionId: string) => getSession(sessionId, desk.operator.id)
const suggestionOf = async (sessionId: string) => (await sessionNow(sessionId)).suggestion

async function leadOf(sessionId: string, sku: string) {
  const lead = (await leadsOf(sessionId)).find(({ product }) => product?.sku === sku)
  if (!lead) throw new Error(`no lead of ${sku}`)
  return lead
}

/** The customer of a phone writes again. */
async function writes(phone: string, body: string, rest: Record<string, unknown> = {}) {
  await post({ messages: [inboundItem({ phone, body, ...rest })] })
  await workInbox()
}

/** A customer asks, we answer with what was suggested, and it is accepted. */
async function asksAndIsAnswered(question: string) {
  const { phone, sessionId } = await customerWrites(question)
  await sendSuggested(sessionId)
  return { phone, sessionId }
}

async function sendSuggested(sessionId: string) {
  const suggestion = await suggestionOf(sessionId)
  if (!suggestion) throw new Error('nothing is suggested')
  const message = await reply(desk.operator, sessionId, suggestion.text, { suggestionId: suggestion.id })
  await workOutbox()
  return message
}

async function reservationOf(sessionId: string, sku: string) {
  const { reservation } = await leadOf(sessionId, sku)
  if (!reservation) throw new Error('nothing is reserved')
  return reservation
}

describe('a lead', () => {
  test('is opened by a question about a product, answered when our reply is accepted, and keeps its steps', async () => {
    await stock('DESK-1', 'Walnut desk')
    const { sessionId } = await customerWrites('do you have 2 of the walnut desk?')
    expect(await leadOf(sessionId, 'DESK-1')).toMatchObject({ stage: 'inquired', quantity: 2, value: '80.00', currency: 'EUR' })
    await sendSuggested(sessionId)
    const { id, stage } = await leadOf(sessionId, 'DESK-1')
    expect(stage).toBe('answered')
    expect(await db().liveEvent.count({ where: { topic: 'lead', thingId: id, sessionId } })).toBeGreaterThan(1)
    expect((await getLead(id)).moves).toMatchObject([
      { from: null, to: 'inquired', by: 'customer' },
      { from: 'inquired', to: 'answered', by: 'system' },
    ])
  })

  test('stays inquired while our reply is refused, and is answered when it goes through the second time', async () => {
    await stock('DESK-2', 'Teak desk')
    const { sessionId } = await customerWrites('teak desk available?')
    desk.provider.script(refuse('Service temporarily unavailable'))
    const { id } = await sendSuggested(sessionId)
    expect((await leadOf(sessionId, 'DESK-2')).stage).toBe('inquired')
    await retryMessage(desk.operator, id, { clientKey: randomUUID() })
    await workOutbox()
    expect((await leadOf(sessionId, 'DESK-2')).stage).toBe('answered')
  })

  test('is one per customer and product, however often they ask, also at once', async () => {
    await stock('DESK-3', 'Maple desk')
    const { phone, sessionId } = await customerWrites('maple desk available?')
    await Promise.all(Array.from({ length: 10 }, () => post({ messages: [inboundItem({ phone, body: 'is the maple desk in stock?' })] })))
    await Promise.all([workInbox(), workInbox(), workInbox()])
    expect(await leadsOf(sessionId)).toHaveLength(1)
    await expect(
      db().lead.create({ data: { sessionId, productSku: 'DESK-3', productName: 'Maple desk', stage: 'answered' } }),
    ).rejects.toThrow()
  })

  test('is opened when the operator says which product is meant', async () => {
    await stock('MUG-B', 'Camp mug black')
    await stock('MUG-W', 'Camp mug white')
    const { sessionId } = await customerWrites('is the camp mug in stock?')
    expect(await leadsOf(sessionId)).toEqual([])
    await chooseProduct(sessionId, 'MUG-W')
    expect((await leadOf(sessionId, 'MUG-W')).stage).toBe('inquired')
  })

  test('is lost again when the operator says that another product is meant', async () => {
    await stock('SHELF-B', 'Loft shelf black')
    await stock('SHELF-W', 'Loft shelf white')
    const { sessionId } = await customerWrites('is the loft shelf available?')
    await chooseProduct(sessionId, 'SHELF-B')
    await chooseProduct(sessionId, 'SHELF-W')
    expect((await getLead((await leadOf(sessionId, 'SHELF-B')).id)).moves.at(-1)).toMatchObject({
      to: 'lost',
      by: 'person',
      reason: 'another product was meant',
    })
    expect(await leadOf(sessionId, 'SHELF-W')).toMatchObject({ stage: 'inquired' })
  })

  test('is won or lost by a person alone, and a new question opens a new one', async () => {
    await stock('DESK-4', 'Cherry desk')
    const { phone, sessionId } = await asksAndIsAnswered('cherry desk available?')
    const { id } = await leadOf(sessionId, 'DESK-4')
    await changeLead(desk.operator.id, id, { stage: 'lost', reason: 'bought elsewhere' })
    await writes(phone, 'is the cherry desk still available?')
    expect(await getLead(id)).toMatchObject({ stage: 'lost', lostReason: 'bought elsewhere' })
    expect((await leadsOf(sessionId)).map(({ stage }) => stage)).toEqual(['inquired', 'lost'])
    await expect(changeLead(desk.operator.id, id, { stage: 'answered' })).rejects.toMatchObject({ code: 'conflict' })
  })

  test('keeps its history for good', async () => {
    await stock('DESK-5', 'Birch desk')
    await customerWrites('birch desk available?')
    await expect(db().leadMove.updateMany({ data: { to: 'won' } })).rejects.toThrow(/append-only/)
  })
})

describe('a reservation', () => {
  test('sets aside the number that was named, and the next suggestion confirms it', async () => {
    await stock('JKT-1', 'Fjord jacket')
    const { phone, sessionId } = await asksAndIsAnswered('is the fjord jacket available?')
    await writes(phone, 'yes, please reserve 2')
    expect(await leadOf(sessionId, 'JKT-1')).toMatchObject({ stage: 'reserved', quantity: 2, reservation: { state: 'held', quantity: 2 } })
    const suggestion = await suggestionOf(sessionId)
    expect(suggestion).toMatchObject({ confidence: 'high', product: { sku: 'JKT-1' }, stale: false })
    expect(suggestion?.text).toMatch(/^Hello, Alexey! 2 × «Fjord jacket» set aside for you until \w+ \d+ \w+ at \d\d:\d\d\.$/)
    await sendSuggested(sessionId)
    expect((await leadOf(sessionId, 'JKT-1')).stage).toBe('reserved')
  })

  test.each([
    ['1', 1],
    ['reserve it for me please', 1],
    ['sí, resérvame dos por favor', 2],
    ['да, отложите один пожалуйста', 1],
  ])('“%s” sets aside %i', async (body, quantity) => {
    const sku = `JKT-A-${randomUUID().slice(0, 8)}`
    await stock(sku, `Parka ${sku}`)
    const { phone, sessionId } = await asksAndIsAnswered(`is ${sku} available?`)
    await writes(phone, body)
    expect(await leadOf(sessionId, sku)).toMatchObject({ stage: 'reserved', quantity })
  })

  test('counts with a number, also where another product has that number in its name or SKU', async () => {
    await stock('Q2', 'Filter 2')
    await stock('JKT-N', 'Gale jacket')
    const { phone, sessionId } = await asksAndIsAnswered('is the gale jacket available?')
    await writes(phone, 'Забронируйте 2 шт')
    expect(await leadOf(sessionId, 'JKT-N')).toMatchObject({ stage: 'reserved', quantity: 2 })
    await writes(phone, 'reserve Filter 2 too')
    expect(await leadOf(sessionId, 'Q2')).toMatchObject({ stage: 'reserved', quantity: 1 })
  })

  test('is made once a person has said which product is meant', async () => {
    await stock('POT-B', 'Garden pot black')
    await stock('POT-W', 'Garden pot white')
    const { sessionId } = await customerWrites('please reserve 2 garden pots for me')
    expect(await suggestionOf(sessionId)).toMatchObject({ confidence: 'ambiguous' })
    await chooseProduct(sessionId, 'POT-W')
    expect(await leadOf(sessionId, 'POT-W')).toMatchObject({ stage: 'reserved', quantity: 2 })
  })

  test('goes over to the product that a person corrects it to, and nothing stays held of the other', async () => {
    await stock('URN-B', 'Garden urn black', { quantity: 1 })
    await stock('URN-W', 'Garden urn white')
    const { sessionId } = await customerWrites('please reserve 2 garden urns for me')
    await chooseProduct(sessionId, 'URN-B')
    expect(await leadOf(sessionId, 'URN-B')).toMatchObject({ stage: 'reserved', quantity: 1, reservation: { state: 'held' } })
    await Promise.all(Array.from({ length: 10 }, () => chooseProduct(sessionId, 'URN-W')))
    expect(await leadOf(sessionId, 'URN-B')).toMatchObject({ stage: 'lost', reservation: { state: 'cancelled' } })
    expect(await leadOf(sessionId, 'URN-W')).toMatchObject({ stage: 'reserved', quantity: 2, reservation: { state: 'held', quantity: 2 } })
    expect((await suggestionOf(sessionId))?.text).toContain('2 × «Garden urn white» set aside for you')
    expect(await db().reservation.count({ where: { sku: 'URN-W' } })).toBe(1)
  })

  test('goes back to where it was when the customer of an older lead meant another product', async () => {
    await stock('TUB-B', 'Zinc tub')
    await stock('TUB-W', 'Oak barrel')
    const { phone, sessionId } = await asksAndIsAnswered('is the zinc tub available?')
    await writes(phone, 'reserve 2')
    await chooseProduct(sessionId, 'TUB-W')
    expect(await leadOf(sessionId, 'TUB-B')).toMatchObject({ stage: 'answered', reservation: { state: 'cancelled' } })
    expect(await leadOf(sessionId, 'TUB-W')).toMatchObject({ stage: 'reserved', quantity: 2 })
  })

  test('ends when a person moves its lead on to something else', async () => {
    await stock('TUB-C', 'Clay tub')
    const { phone, sessionId } = await asksAndIsAnswered('is the clay tub available?')
    await writes(phone, 'reserve 2')
    const { id } = await leadOf(sessionId, 'TUB-C')
    await changeLead(desk.operator.id, id, { stage: 'answered' })
    expect(await leadOf(sessionId, 'TUB-C')).toMatchObject({ stage: 'answered', reservation: { state: 'cancelled' } })
    await changeLead(desk.operator.id, id, { stage: 'reserved' })
    expect(await leadOf(sessionId, 'TUB-C')).toMatchObject({ stage: 'reserved', reservation: { state: 'held', quantity: 2 } })
  })

  test('is made of the product that we spoke of in our own words', async () => {
    await stock('JKT-OWN', 'Harbour jacket navy')
    const { phone, sessionId } = await customerWrites('hi there')
    await reply(desk.operator, sessionId, 'Hello! Have you seen our Harbour jacket navy? It came in today.')
    await workOutbox()
    await writes(phone, 'yes please, reserve two of them for me')
    expect(await leadOf(sessionId, 'JKT-OWN')).toMatchObject({ stage: 'reserved', quantity: 2 })
  })

  test('takes the number that was asked about before, when none is named', async () => {
    await stock('JKT-2', 'Ridge jacket')
    const { phone, sessionId } = await asksAndIsAnswered('do you have 3 of the ridge jacket?')
    await writes(phone, 'great, reserve them please')
    expect(await leadOf(sessionId, 'JKT-2')).toMatchObject({ stage: 'reserved', quantity: 3 })
  })

  test('asks how many where “a few” leaves it open, and takes the number that comes back', async () => {
    await stock('JKT-3', 'Dune jacket')
    const { phone, sessionId } = await asksAndIsAnswered('is the dune jacket available?')
    await writes(phone, 'yes, reserve a few for us')
    expect(await leadOf(sessionId, 'JKT-3')).toMatchObject({ stage: 'answered', reservation: null })
    expect((await suggestionOf(sessionId))?.text).toMatch(/How many shall I set aside for you\?$/)
    await sendSuggested(sessionId)
    await writes(phone, '3')
    expect(await leadOf(sessionId, 'JKT-3')).toMatchObject({ stage: 'reserved', quantity: 3 })
  })

  test('is never more than there is, and the reply says so', async () => {
    await stock('JKT-4', 'Moor jacket', { quantity: 3 })
    const { phone, sessionId } = await asksAndIsAnswered('is the moor jacket available?')
    await writes(phone, 'reserve 5 please')
    expect(await leadOf(sessionId, 'JKT-4')).toMatchObject({ stage: 'reserved', quantity: 3 })
    expect((await suggestionOf(sessionId))?.text).toContain(
      'Only 3 × «Moor jacket» are free right now. I have set them aside for you until',
    )
  })

  test('leaves a lead where it is when nothing is free, and tells how it stands', async () => {
    await stock('JKT-5', 'Cape jacket', { quantity: 1 })
    const first = await asksAndIsAnswered('is the cape jacket available?')
    const second = await asksAndIsAnswered('cape jacket in stock?')
    await writes(first.phone, 'reserve it')
    await writes(second.phone, 'reserve it please')
    expect(await leadOf(second.sessionId, 'JKT-5')).toMatchObject({ stage: 'answered', reservation: null })
    expect((await suggestionOf(second.sessionId))?.text).toContain('«Cape jacket» is currently out of stock. Reply here')
  })

  test('of ten customers at once, as many as there are get one', async () => {
    await stock('JKT-6', 'Storm jacket', { quantity: 4 })
    const customers: Awaited<ReturnType<typeof customerWrites>>[] = []
    for (let n = 0; n < 10; n++) customers.push(await customerWrites('is the storm jacket available?'))
    const outcomes = await Promise.allSettled(
      customers.map(async ({ sessionId }) => reserve(desk.operator.id, (await leadOf(sessionId, 'JKT-6')).id, { quantity: 1 })),
    )
    expect(outcomes.filter(({ status }) => status === 'fulfilled')).toHaveLength(4)
    expect(await db().reservation.aggregate({ where: { sku: 'JKT-6', state: 'held' }, _sum: { quantity: true } })).toMatchObject({
      _sum: { quantity: 4 },
    })
  })

  test('of ten customers who write at once, as many as there are get one, however many workers read', { timeout: 60_000 }, async () => {
    await stock('JKT-11', 'Reef jacket', { quantity: 4 })
    const customers: Awaited<ReturnType<typeof asksAndIsAnswered>>[] = []
    for (let n = 0; n < 10; n++) customers.push(await asksAndIsAnswered('is the reef jacket available?'))
    const messages = customers.map(({ phone }) => inboundItem({ phone, body: 'yes, reserve 1 please' }))
    // The provider repeats itself, too.
    await Promise.all([post({ messages }), post({ messages }), post({ messages })])
    await Promise.all([workInbox(), workInbox(), workInbox()])
    const leads = await db().lead.findMany({ where: { productSku: 'JKT-11' }, include: { reservations: true } })
    expect(leads.filter(({ stage }) => stage === 'reserved')).toHaveLength(4)
    expect(leads.filter(({ stage }) => stage === 'answered')).toHaveLength(6)
    expect(leads.flatMap(({ reservations }) => reservations)).toHaveLength(4)
    for (const { sessionId } of customers) expect((await suggestionOf(sessionId))?.text).toMatch(/set aside for you|out of stock/)
  })

  test('is taken off the stock that others are told of, and not off their own', async () => {
    await stock('JKT-7', 'Lake jacket', { quantity: 5 })
    const { phone, sessionId } = await asksAndIsAnswered('is the lake jacket available?')
    const waiting = await customerWrites('lake jacket available?')
    await writes(phone, 'reserve 3')
    expect((await suggestionOf(sessionId))?.availability).toMatchObject({ quantity: 5 })
    const other = await customerWrites('lake jacket in stock?')
    expect((await suggestionOf(other.sessionId))?.text).toContain('in stock, only 2 left')
    expect(await suggestionOf(waiting.sessionId)).toMatchObject({ stale: true, staleReason: '5 became 2' })
    expect(await getProduct('JKT-7')).toMatchObject({ quantity: 5, held: 3 })
  })

  test('is extended, fulfilled or given up by a person', async () => {
    await stock('JKT-8', 'Coast jacket', { quantity: 5 })
    const { phone, sessionId } = await asksAndIsAnswered('is the coast jacket available?')
    await writes(phone, 'reserve 2')
    const { id, until } = await reservationOf(sessionId, 'JKT-8')
    await extendReservation(id, 48)
    expect(Date.parse((await reservationOf(sessionId, 'JKT-8')).until) - Date.parse(until)).toBe(48 * 3_600_000)
    await fulfilReservation(desk.operator.id, id)
    expect(await leadOf(sessionId, 'JKT-8')).toMatchObject({ stage: 'won', reservation: { state: 'fulfilled' } })
    expect(await getProduct('JKT-8')).toMatchObject({ quantity: 3, held: 0 })
    await expect(cancelReservation(id)).rejects.toMatchObject({ code: 'conflict' })
  })

  test('ends with a lost lead, and what was held is free again', async () => {
    await stock('JKT-9', 'Hill jacket', { quantity: 2 })
    const { phone, sessionId } = await asksAndIsAnswered('is the hill jacket available?')
    await writes(phone, 'reserve 2')
    const { id } = await leadOf(sessionId, 'JKT-9')
    await changeLead(desk.operator.id, id, { stage: 'lost', reason: 'no show' })
    expect(await getLead(id)).toMatchObject({ stage: 'lost', reservation: { state: 'cancelled' } })
    expect(await getProduct('JKT-9')).toMatchObject({ quantity: 2, held: 0 })
  })

  test('is brought to mind before its end, once, and released after it', async () => {
    await stock('JKT-10', 'Bay jacket', { quantity: 2 })
    const { phone, sessionId } = await asksAndIsAnswered('is the bay jacket available?')
    await writes(phone, 'reserve 2')
    await sendSuggested(sessionId)
    const { id } = await reservationOf(sessionId, 'JKT-10')
    await db().reservation.update({
      where: { id },
      data: { until: new Date(Date.now() + 30 * 60_000), createdAt: new Date(Date.now() - 3_600_000) },
    })
    await Promise.all([remindDue(10), remindDue(10)])
    expect((await suggestionOf(sessionId))?.text).toContain('2 × «Bay jacket» are set aside for you until')
    expect((await reservationOf(sessionId, 'JKT-10')).remindedAt).not.toBeNull()
    await db().reservation.update({ where: { id }, data: { until: new Date(Date.now() - 1000) } })
    await Promise.all([releaseDue(10), releaseDue(10)])
    expect(await leadOf(sessionId, 'JKT-10')).toMatchObject({ stage: 'reserved', reservation: { state: 'released' } })
    expect(await getProduct('JKT-10')).toMatchObject({ quantity: 2, held: 0 })
  })
})

describe('a ready reply', () => {
  test('goes stale when what it says is set aside is not any more', async () => {
    await stock('TRUE-1', 'Fern chair', { quantity: 4 })
    const { phone, sessionId } = await asksAndIsAnswered('is the fern chair available?')
    await writes(phone, 'reserve 2')
    const { id = '', text = '' } = (await suggestionOf(sessionId)) ?? {}
    await cancelReservation((await reservationOf(sessionId, 'TRUE-1')).id)
    await workInbox()
    expect(await suggestionOf(sessionId)).toMatchObject({ stale: true, staleReason: 'it is no longer set aside as it says' })
    await expect(reply(desk.operator, sessionId, text, { suggestionId: id })).rejects.toMatchObject({ code: 'availability_changed' })
  })

  test('goes stale when fewer are set aside than it says', async () => {
    await stock('TRUE-2', 'Moss chair', { quantity: 4 })
    const { phone, sessionId } = await asksAndIsAnswered('is the moss chair available?')
    await writes(phone, 'reserve 2')
    await reserve(desk.operator.id, (await leadOf(sessionId, 'TRUE-2')).id, { quantity: 1 })
    await workInbox()
    expect(await suggestionOf(sessionId)).toMatchObject({ stale: true, staleReason: 'it is no longer set aside as it says' })
  })

  test('stays true while others take the rest, and not when the stock itself is gone', async () => {
    await stock('TRUE-3', 'Heath chair', { quantity: 8 })
    const { phone, sessionId } = await asksAndIsAnswered('is the heath chair available?')
    await writes(phone, 'reserve 2')
    const { text = '' } = (await suggestionOf(sessionId)) ?? {}
    await stock('TRUE-3', 'Heath chair', { quantity: 2 })
    await workInbox()
    const { id = '', ...shown } = (await suggestionOf(sessionId)) ?? {}
    expect(shown).toMatchObject({ stale: false, text })
    await stock('TRUE-3', 'Heath chair', { quantity: 1 })
    await expect(reply(desk.operator, sessionId, text, { suggestionId: id })).rejects.toMatchObject({ code: 'availability_changed' })
  })

  test('goes stale when a similar product that it names is gone', async () => {
    const kind = { category: 'Benches' }
    for (const [n, name] of ['Cork bench', 'Reed bench', 'Pine bench'].entries()) await stock(`BENCH-${n}`, name, kind)
    const { phone, sessionId } = await asksAndIsAnswered('is the cork bench available?')
    await writes(phone, 'show me similar options')
    await stock('BENCH-1', 'Reed bench', { ...kind, quantity: 7 })
    await workInbox()
    expect(await suggestionOf(sessionId)).toMatchObject({ stale: false })
    await stock('BENCH-1', 'Reed bench', { ...kind, quantity: 0 })
    await workInbox()
    expect(await suggestionOf(sessionId)).toMatchObject({ stale: true, staleReason: 'Reed bench is gone' })
  })

  test('does not name a similar product that is gone by the time it is sent', async () => {
    const kind = { category: 'Stools' }
    for (const [n, name] of ['Cork stool', 'Reed stool', 'Pine stool'].entries()) await stock(`STOOL-${n}`, name, kind)
    const { phone, sessionId } = await asksAndIsAnswered('is the cork stool available?')
    await writes(phone, 'show me similar options')
    const { id = '', text = '' } = (await suggestionOf(sessionId)) ?? {}
    expect(text).toContain('Reed stool')
    await stock('STOOL-1', 'Reed stool', { ...kind, quantity: 0 })
    await expect(reply(desk.operator, sessionId, text, { suggestionId: id })).rejects.toMatchObject({ code: 'availability_changed' })
    expect((await suggestionOf(sessionId))?.text).toContain('in stock: «Pine stool».')
  })
})

describe('a restock promise', () => {
  test('keeps the customer’s words, and becomes a ready reply when the stock is back', async () => {
    await stock('CAP-1', 'Fjord cap', { quantity: 0 })
    const { phone, sessionId } = await asksAndIsAnswered('is the fjord cap available?')
    await writes(phone, 'avísame')
    expect(await leadOf(sessionId, 'CAP-1')).toMatchObject({ stage: 'restock_alert' })
    expect(await openPromisesOf(sessionId)).toMatchObject([{ state: 'waiting', consent: 'avísame', product: { sku: 'CAP-1' } }])
    expect((await suggestionOf(sessionId))?.text).toContain('I will write to you here as soon as it is back.')
    await sendSuggested(sessionId)
    await stock('CAP-1', 'Fjord cap', { quantity: 4 })
    await workInbox()
    expect(await suggestionOf(sessionId)).toMatchObject({ confidence: 'high', product: { sku: 'CAP-1' } })
    expect((await suggestionOf(sessionId))?.text).toContain('«Fjord cap» is currently in stock. Reply here')
    expect(await sessionNow(sessionId)).toMatchObject({ isRestocked: true, promises: [{ state: 'ready' }] })
    expect((await listSessions({ view: 'needs_reply', limit: 100 })).items.map(({ id }) => id)).toContain(sessionId)
    await sendSuggested(sessionId)
    await workInbox()
    expect(await sessionNow(sessionId)).toMatchObject({ isRestocked: false, promises: [], suggestion: null })
    expect(await db().restockPromise.findFirst({ where: { sessionId } })).toMatchObject({ state: 'answered' })
  })

  test('is not needed for what is there', async () => {
    await stock('CAP-2', 'Moss cap')
    const { phone, sessionId } = await asksAndIsAnswered('is the moss cap available?')
    await writes(phone, 'let me know when it is back')
    expect((await leadOf(sessionId, 'CAP-2')).stage).toBe('restock_alert')
    expect(await openPromisesOf(sessionId)).toEqual([])
    expect((await suggestionOf(sessionId))?.text).toContain('«Moss cap» is currently in stock.')
  })

  test('is kept oldest first, to as many as there are pieces', async () => {
    await stock('CAP-3', 'Plum cap', { quantity: 0 })
    const customers = []
    for (let n = 0; n < 3; n++) {
      const customer = await asksAndIsAnswered('is the plum cap available?')
      await writes(customer.phone, 'let me know when it is back')
      customers.push(customer)
    }
    const states = async () =>
      (await db().restockPromise.findMany({ where: { sku: 'CAP-3' }, orderBy: { createdAt: 'asc' } })).map(({ state }) => state)
    await stock('CAP-3', 'Plum cap', { quantity: 1 })
    await Promise.all([workInbox(), workInbox()])
    expect(await states()).toEqual(['ready', 'waiting', 'waiting'])
    await sendSuggested(customers[0]?.sessionId ?? '')
    await workInbox()
    expect(await states()).toEqual(['answered', 'waiting', 'waiting'])
    await stock('CAP-3', 'Plum cap', { quantity: 2 })
    await workInbox()
    expect(await states()).toEqual(['answered', 'ready', 'waiting'])
    await stock('CAP-3', 'Plum cap', { quantity: 0 })
    await workInbox()
    expect(await states()).toEqual(['answered', 'waiting', 'waiting'])
  })

  test('waits behind a closed window as what the template says, and takes up a session that was put away', async () => {
    await stock('CAP-4', 'Sand cap', { quantity: 0 })
    const { phone, sessionId } = await asksAndIsAnswered('is the sand cap available?')
    await writes(phone, 'notify me')
    await sendSuggested(sessionId)
    await db().session.update({ where: { id: sessionId }, data: { windowClosesAt: new Date(Date.now() - 1000), state: 'done' } })
    await stock('CAP-4', 'Sand cap', { quantity: 4 })
    await workInbox()
    expect(await sessionNow(sessionId)).toMatchObject({
      window: 'closed',
      state: 'open',
      isRestocked: true,
      suggestion: { product: { name: 'Sand cap' }, availability: { label: 'in stock' } },
    })
    const { suggestion, lastMessageId } = await sessionNow(sessionId)
    desk.provider.templates = [
      {
        name: 'back',
        status: 'approved',
        language: 'en',
        category: 'UTILITY',
        namespace: 'n',
        components: [{ type: 'BODY', text: '{{1}} is back' }],
      },
    ]
    const input = { clientKey: randomUUID(), template: 'back', language: 'en', params: ['Sand cap'], lastSeenMessageId: lastMessageId }
    expect((await listSessions({ view: 'needs_reply', limit: 100 })).items.map(({ id }) => id)).toContain(sessionId)
    await sendTemplateReply(desk.operator, sessionId, { ...input, suggestionId: suggestion?.id })
    await workOutbox()
    expect(await sessionNow(sessionId)).toMatchObject({ isRestocked: false, promises: [] })
  })

  test('is shown again while it is ready and another matter was answered, but not while the word is on its way', async () => {
    await stock('CAP-5', 'Reed cap', { quantity: 0 })
    const { phone, sessionId } = await asksAndIsAnswered('is the reed cap available?')
    await writes(phone, 'notify me')
    await sendSuggested(sessionId)
    await stock('CAP-5', 'Reed cap', { quantity: 4 })
    await workInbox()
    await reply(desk.operator, sessionId, 'Your parcel left today.')
    await workInbox()
    const suggestion = await suggestionOf(sessionId)
    expect(suggestion).toMatchObject({ product: { sku: 'CAP-5' } })
    await reply(desk.operator, sessionId, suggestion?.text ?? '', { suggestionId: suggestion?.id ?? '' })
    await workInbox()
    expect(await suggestionOf(sessionId)).toBeNull()
  })

  test('runs out after its time', async () => {
    await stock('CAP-6', 'Rush cap', { quantity: 0 })
    const { phone, sessionId } = await asksAndIsAnswered('is the rush cap available?')
    await writes(phone, 'notify me')
    await db().restockPromise.updateMany({ where: { sessionId }, data: { expiresAt: new Date(Date.now() - 1000) } })
    await Promise.all([expirePromises(10), expirePromises(10)])
    expect(await db().restockPromise.findFirst({ where: { sessionId } })).toMatchObject({ state: 'expired' })
    await stock('CAP-6', 'Rush cap', { quantity: 4 })
    await workInbox()
    expect(await sessionNow(sessionId)).toMatchObject({ isRestocked: false, promises: [] })
  })
})

describe('similar options', () => {
  test('are of the same category and in stock, at most three, and what is chosen counts the next time', async () => {
    const kind = { category: 'Rugs' }
    await stock('RUG-0', 'Wool rug grey', { ...kind, quantity: 0 })
    await stock('RUG-1', 'Wool rug blue', { ...kind, quantity: 0 })
    for (const [n, name] of ['Wool rug green', 'Wool rug red', 'Wool rug sand', 'Jute mat'].entries())
      await stock(`RUG-${n + 2}`, name, kind)
    const { phone, sessionId } = await asksAndIsAnswered('is the wool rug grey available?')
    await writes(phone, 'show me similar options')
    expect((await leadOf(sessionId, 'RUG-0')).stage).toBe('alternatives')
    const first = await suggestionOf(sessionId)
    expect(first?.candidates.map(({ sku }) => sku)).toEqual(['RUG-2', 'RUG-3', 'RUG-4'])
    expect(first?.text).not.toContain('blue')
    await sendSuggested(sessionId)
    await db().similarChoice.create({ data: { sku: 'RUG-0', chosen: 'RUG-5', times: 8 } })
    await writes(phone, 'is the wool rug sand available?')
    expect(await db().similarChoice.findFirst({ where: { sku: 'RUG-0', chosen: 'RUG-4' } })).toMatchObject({ times: 1 })
    const next = await asksAndIsAnswered('is the wool rug grey available?')
    await writes(next.phone, 'show me similar')
    expect((await suggestionOf(next.sessionId))?.candidates.map(({ sku }) => sku)).toEqual(['RUG-4', 'RUG-5', 'RUG-2'])
  })

  test('are offered also while the stock of what was asked about is not known, and are there when that is sent', async () => {
    await stock('TRAY-0', 'Birch tray', { category: 'Trays', quantity: null })
    await stock('TRAY-1', 'Cedar tray', { category: 'Trays' })
    await stock('TRAY-2', 'Maple tray', { category: 'Trays' })
    const { phone, sessionId } = await customerWrites('is the birch tray available?')
    expect((await suggestionOf(sessionId))?.text).toContain('I am checking «Birch tray»')
    await writes(phone, 'show me similar options')
    const { id = '', text = '' } = (await suggestionOf(sessionId)) ?? {}
    expect(text).toMatch(/in stock: «(Cedar|Maple) tray» and «(Cedar|Maple) tray»\./)
    await stock('TRAY-1', 'Cedar tray', { category: 'Trays', quantity: 0 })
    await expect(reply(desk.operator, sessionId, text, { suggestionId: id })).rejects.toMatchObject({ code: 'availability_changed' })
    const next = (await suggestionOf(sessionId))!
    expect(next.text).toContain('in stock: «Maple tray».')
    expect((await reply(desk.operator, sessionId, next.text, { suggestionId: next.id })).status).toBe('queued')
  })

  test('are honestly none when nothing of the category is there', async () => {
    await stock('VASE-1', 'Clay vase', { category: 'Vases', quantity: 0 })
    await stock('VASE-2', 'Glass vase', { category: 'Vases', quantity: 0 })
    const { phone, sessionId } = await asksAndIsAnswered('is the clay vase available?')
    await writes(phone, 'something similar?')
    expect(await leadOf(sessionId, 'VASE-1')).toMatchObject({ stage: 'alternatives' })
    expect((await suggestionOf(sessionId))?.text).toContain('Nothing similar to «Clay vase» is in stock right now.')
  })
})

describe('buttons', () => {
  const withButtons = (value: boolean) =>
    db().setting.upsert({ where: { key: 'replyButtons' }, create: { key: 'replyButtons', value }, update: { value } })
  beforeEach(async () => {
    await withButtons(true)
    return () => withButtons(false)
  })

  test('go with an answer about a product where the shop wants them, and each names its choice and its product', async () => {
    await stock('BTN-1', 'Pier lamp')
    const { sessionId } = await asksAndIsAnswered('is the pier lamp available?')
    const call = desk.provider.sends.at(-1)
    expect(call).toMatchObject({ method: 'sendButton' })
    expect(call?.body.sections).toEqual([
      { type: 'reply', reply: { id: 'reserve:BTN-1', title: 'Reserve' } },
      { type: 'reply', reply: { id: 'restock_alert:BTN-1', title: 'Notify me' } },
      { type: 'reply', reply: { id: 'similar:BTN-1', title: 'Similar' } },
    ])
    await reply(desk.operator, sessionId, 'See you then.')
    await workOutbox()
    expect(desk.provider.sends.at(-1)).toMatchObject({ method: 'sendMessage' })
  })

  test('go with the shop’s own words too', async () => {
    await saveReplyTexts('es', startingTexts.es)
    onTestFinished(() => dropReplyTexts('es'))
    await stock('BTN-0', 'Faro lamp')
    await asksAndIsAnswered('¿tienen disponible la Faro lamp?')
    const { method, body } = desk.provider.sends.at(-1)!
    expect([method, body.body]).toEqual(['sendButton', expect.stringContaining('¡Hola')])
    expect(JSON.stringify(body.sections)).toContain('"title":"Avísame"')
  })

  test('are left out under a long text, and where the channel knows none', async () => {
    await stock('BTN-2', 'Quay lamp')
    const { sessionId } = await customerWrites('is the quay lamp available?')
    const suggestion = await suggestionOf(sessionId)
    const body = `${'We checked. '.repeat(100)}${suggestion?.text}`
    await reply(desk.operator, sessionId, body, { suggestionId: suggestion?.id ?? '' })
    await workOutbox()
    expect(desk.provider.sends.at(-1)).toMatchObject({ method: 'sendMessage', body: { body } })

    desk.provider.script((response) => response.writeHead(404).end('not found'))
    const other = await asksAndIsAnswered('is the quay lamp in stock?')
    expect(desk.provider.sends.slice(-2).map(({ method }) => method)).toEqual(['sendButton', 'sendMessage'])
    expect((await leadOf(other.sessionId, 'BTN-2')).stage).toBe('answered')
  })

  test.each([
    [
      'interactive',
      { type: 'interactive', body: null, interactive: { button_reply: { id: 'reserve:BTN-3', title: 'Reserve' } } },
      'reserved',
    ],
    ['a quick reply', { type: 'button', body: null, button: { payload: 'restock_alert', text: 'Notify me' } }, 'restock_alert'],
    ['the title alone', { type: 'button', body: 'Similar' }, 'alternatives'],
    ['the words, typed', { body: 'Notify me' }, 'restock_alert'],
  ])('a tap that comes as %s moves the lead', async (_, item, stage) => {
    await stock('BTN-3', 'Dock lamp')
    const { phone, sessionId } = await asksAndIsAnswered('is the dock lamp available?')
    await writes(phone, '', item)
    expect((await leadOf(sessionId, 'BTN-3')).stage).toBe(stage)
  })

  test('of an older answer means the product of that answer', async () => {
    await stock('BTN-4', 'Lock lamp')
    await stock('BTN-5', 'Ferry lamp')
    const { phone, sessionId } = await asksAndIsAnswered('is the lock lamp available?')
    await writes(phone, 'and is the ferry lamp available?')
    await sendSuggested(sessionId)
    await writes(phone, 'Reserve', { type: 'interactive', interactive: { button_reply: { id: 'reserve:BTN-4', title: 'Reserve' } } })
    expect(await leadOf(sessionId, 'BTN-4')).toMatchObject({ stage: 'reserved' })
    expect(await leadOf(sessionId, 'BTN-5')).toMatchObject({ stage: 'answered' })
  })
})
