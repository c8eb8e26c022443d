import { randomUUID } from 'node:crypto'
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { productInput } from '@/lib/catalog/model'
import { putProduct } from '@/lib/catalog/server'
import { resumeChannel } from '@/lib/channels/alarms'
import { db } from '@/lib/db'
import { getMessage } from '@/lib/messages/read'
import { cancelReply, releaseReply, retryMessage, sendTemplateReply } from '@/lib/replies/server'
import { getSession } from '@/lib/sessions/read'
import { listTemplates } from '@/lib/templates/server'
import { customerWrites, emptyOutbox, messageOf, noMoreWaiting, openDesk, reply, secondsAgo, workOutbox } from '../desk'
import { refuse } from '../provider'

let desk: Awaited<ReturnType<typeof openDesk>>
beforeAll(async () => {
  desk = await openDesk()
})
afterAll(() => desk.provider.close())
beforeEach(() => emptyOutbox())

const refuseToken: Parameters<typeof desk.provider.script>[0] = (response) =>
  response.writeHead(401, { 'content-type': 'application/json' }).end('{"error":"Wrong token"}')

/** A suggested reply that has stood in the outbox for a while. */
async function waiting() {
  const sku = `LAMP-${randomUUID().slice(0, 8)}`
  const name = `Pier lantern ${sku}`
  const stock = (quantity: number) => putProduct(sku, productInput.parse({ name, quantity }))
  await stock(8)
  const { sessionId } = await customerWrites(`is ${sku} available?`)
  const { suggestion } = await getSession(sessionId, desk.operator.id)
  const { id } = await reply(desk.operator, sessionId, suggestion?.text ?? '', { suggestionId: suggestion?.id })
  await db().outboxItem.update({ where: { messageId: id }, data: { createdAt: new Date(Date.now() - 5000) } })
  return { id, stock }
}

describe('a reply whose stock has moved while it waited', () => {
  test('is held without a call, and says why', async () => {
    const { id, stock } = await waiting()
    await stock(0)
    const before = desk.provider.sends.length
    await workOutbox()
    expect(desk.provider.sends.length).toBe(before)
    expect(await getMessage(id)).toMatchObject({ status: 'queued', note: '8 became 0' })
  })

  test('goes when a person lets it, or is taken back', async () => {
    const [one, other] = [await waiting(), await waiting()]
    await Promise.all([one.stock(0), other.stock(0)])
    await workOutbox()
    await releaseReply(one.id)
    expect((await cancelReply(other.id)).status).toBe('cancelled')
    await workOutbox()
    expect((await messageOf(one.id)).status).toBe('accepted')
  })

  test('goes when there is still enough', async () => {
    const { id, stock } = await waiting()
    await stock(7)
    await workOutbox()
    expect((await messageOf(id)).status).toBe('accepted')
  })
})

describe('a reply that failed and is sent again', () => {
  async function failed() {
    const { stock, ...one } = await waiting()
    desk.provider.script(refuse('no'))
    await workOutbox()
    const again = async () => (await retryMessage(desk.operator, one.id, { clientKey: randomUUID() })).message
    return { ...one, stock, again }
  }

  test('is held without a call when its stock has moved since, and goes when a person lets it', async () => {
    const { stock, again } = await failed()
    await stock(0)
    const { id } = await again()
    const before = desk.provider.sends.length
    await workOutbox()
    expect(desk.provider.sends.length).toBe(before)
    expect(await getMessage(id)).toMatchObject({ status: 'queued', note: '8 became 0' })
    await releaseReply(id)
    await workOutbox()
    expect((await messageOf(id)).status).toBe('accepted')
  })

  test('goes at once when there is still enough', async () => {
    const { stock, again } = await failed()
    await stock(7)
    const { id } = await again()
    await workOutbox()
    expect((await messageOf(id)).status).toBe('accepted')
  })

  test('is looked at once more where it waits again', async () => {
    const { stock, again } = await failed()
    const { id } = await again()
    await db().outboxItem.update({ where: { messageId: id }, data: { createdAt: new Date(Date.now() - 5000) } })
    await stock(0)
    await workOutbox()
    expect(await getMessage(id)).toMatchObject({ status: 'queued', note: '8 became 0' })
  })

  test('goes as it is once somebody has let it go', async () => {
    const { id, stock, again } = await failed()
    await stock(0)
    await releaseReply((await again()).id)
    desk.provider.script(refuse('no'))
    await workOutbox()
    const { id: second } = (await retryMessage(desk.operator, id, { clientKey: randomUUID() })).message
    await workOutbox()
    expect((await messageOf(second)).status).toBe('accepted')
  })
})

describe('a fault of the channel', () => {
  test('stops the whole outbox after one refusal, until a person resumes it', async () => {
    const [first, second] = [await customerWrites('one?'), await customerWrites('two?')]
    const refused = await reply(desk.operator, first.sessionId, 'one')
    desk.provider.script(refuseToken)
    await workOutbox()
    const waits = await reply(desk.operator, second.sessionId, 'two')
    const before = desk.provider.sends.length
    await workOutbox()
    expect(desk.provider.sends.length).toBe(before)
    expect(await messageOf(refused.id)).toMatchObject({ status: 'rejected', failure: { cause: 'provider_auth' } })
    expect(await db().channel.findFirstOrThrow()).toMatchObject({ pauseCause: 'provider_auth', pausedAt: expect.any(Date) })
    await resumeChannel(desk.channel.id)
    await workOutbox()
    expect((await messageOf(waits.id)).status).toBe('accepted')
  })

  test('does not keep a message past its window: it is refused without a call', async () => {
    const { sessionId } = await customerWrites('hello?')
    const { id } = await reply(desk.operator, sessionId, 'hello')
    await db().channel.updateMany({ data: { pausedAt: new Date(), pauseCause: 'payment' } })
    await db().session.update({ where: { id: sessionId }, data: { windowClosesAt: new Date() } })
    await workOutbox()
    await resumeChannel(desk.channel.id)
    expect(await messageOf(id)).toMatchObject({ status: 'rejected', failure: { cause: 'window_closed' } })
  })
})

test('too many messages to one customer are spaced out, visibly, and none is lost', async () => {
  const { sessionId } = await customerWrites('hello?')
  const ids: string[] = []
  for (let i = 0; i < 11; i++) ids.push((await reply(desk.operator, sessionId, `number ${i}`)).id)
  for (let i = 0; i < 11; i++) await workOutbox()
  const statuses = await Promise.all(ids.map(async (id) => (await messageOf(id)).status))
  expect(statuses).toEqual([...Array.from({ length: 10 }, () => 'accepted'), 'queued'])
  expect((await getMessage(ids[10] ?? '')).holdUntil).not.toBeNull()
  await db().pace.updateMany({ data: { at: new Date(Date.now() - 6000) } })
  await noMoreWaiting()
  await workOutbox()
  expect((await messageOf(ids[10] ?? '')).status).toBe('accepted')
})

describe('a template', () => {
  const templates = [
    {
      name: 'back_in_stock',
      status: 'APPROVED',
      language: 'en',
      category: 'MARKETING',
      namespace: 'ns_1',
      components: JSON.stringify([{ type: 'BODY', text: 'Hello, {{1}}! «{{2}}» is {{3}}.' }]),
    },
    { name: 'reopen', status: 'rejected', language: 'en', category: 'UTILITY', components: [{ type: 'BODY', text: 'Hi {{1}}' }] },
  ]
  const params = ['Alexey', 'Lamp', 'in stock']

  async function closed() {
    desk.provider.templates = templates
    const { sessionId } = await customerWrites('is it there?', { time: secondsAgo(86_400 + 60) })
    const { lastMessageId: lastSeenMessageId } = await getSession(sessionId, desk.operator.id)
    return { sessionId, input: { clientKey: randomUUID(), template: 'back_in_stock', language: 'en', params, lastSeenMessageId } }
  }

  test('reaches a customer whose window is closed, with its namespace and values in their order', async () => {
    const { sessionId, input } = await closed()
    const { message } = await sendTemplateReply(desk.operator, sessionId, input)
    expect(message).toMatchObject({ type: 'template', body: 'Hello, Alexey! «Lamp» is in stock.' })
    const before = desk.provider.sends.length
    await workOutbox()
    expect(desk.provider.sends[before]).toMatchObject({
      method: 'sendTemplate',
      body: {
        template: 'back_in_stock',
        namespace: 'ns_1',
        language: { code: 'en' },
        params: [{ type: 'body', parameters: params.map((text) => ({ type: 'text', text })) }],
      },
    })
  })

  test('is refused with a wrong number of values, unknown, or not approved', async () => {
    const { sessionId, input } = await closed()
    const send = (rest: Partial<typeof input>) => sendTemplateReply(desk.operator, sessionId, { ...input, ...rest })
    await expect(send({ params: ['Alexey'] })).rejects.toMatchObject({ code: 'validation_failed' })
    await expect(send({ template: 'nothing' })).rejects.toMatchObject({ code: 'not_found' })
    await expect(send({ template: 'reopen' })).rejects.toMatchObject({ code: 'conflict' })
  })

  test('is listed as last told when the provider does not answer', async () => {
    const { sessionId } = await closed()
    await listTemplates({ sessionId, refresh: true })
    await desk.provider.goDown()
    const { items } = await listTemplates({ sessionId, refresh: true })
    await desk.provider.comeBack()
    expect(items).toMatchObject([{ name: 'back_in_stock', params: 3, status: 'approved' }, { name: 'reopen' }])
  })
})
