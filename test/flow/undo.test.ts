import { randomUUID } from 'node:crypto'
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { productInput } from '@/lib/catalog/model'
import { putProduct } from '@/lib/catalog/server'
import { db } from '@/lib/db'
import { workOff } from '@/lib/inbox/server'
import { getMessage } from '@/lib/messages/read'
import { cancelReply, releaseReply, saveDraft, sendTemplateReply } from '@/lib/replies/server'
import { getSession, listSessionsById } from '@/lib/sessions/read'
import { chooseProduct } from '@/lib/suggestions/server'
import { customerWrites, emptyOutbox, inboundItem, noMoreWaiting, openDesk, post, reply, secondsAgo, workInbox, workOutbox } from '../desk'
import { createPerson } from '../people'

const DAY = 86_400

let desk: Awaited<ReturnType<typeof openDesk>>
beforeAll(async () => {
  desk = await openDesk()
})
afterAll(() => desk.provider.close())
beforeEach(() => emptyOutbox())

const personId = () => desk.operator.id

async function asked() {
  const sku = `LAMP-${randomUUID().slice(0, 8)}`
  const stock = (quantity: number) => putProduct(sku, productInput.parse({ name: `Pier lantern ${sku}`, quantity }))
  await stock(8)
  const { sessionId, phone } = await customerWrites(`is ${sku} available?`)
  const { suggestion } = await getSession(sessionId, personId())
  if (!suggestion) throw new Error('nothing was suggested')
  return { sku, stock, sessionId, phone, suggestion }
}

describe('why a message has not gone yet', () => {
  test('is that it can still be taken back, while the time for that lasts', async () => {
    const { sessionId } = await customerWrites('hello?')
    const { id } = await reply(desk.operator, sessionId, 'hello')
    await db().$executeRaw`
      update "OutboxItem" o set "availableAt" = m."at" from "Message" m where m."id" = o."messageId" and o."messageId" = ${id}::uuid`
    expect((await getMessage(id)).holdReason).toBe('undo')
    await workOutbox()
    expect((await getMessage(id)).holdReason).toBeNull()
  })

  test('is that others go first, when it is spaced out', async () => {
    const { sessionId } = await customerWrites('hello?')
    for (let i = 0; i < 10; i++) await reply(desk.operator, sessionId, `number ${i}`)
    const { id } = await reply(desk.operator, sessionId, 'number 10')
    for (let i = 0; i < 11; i++) await workOutbox()
    expect(await getMessage(id)).toMatchObject({ holdReason: 'turn', holdUntil: expect.any(String) })
  })

  test('is that the provider was tried and asked to wait', async () => {
    const { sessionId } = await customerWrites('hello?')
    const { id } = await reply(desk.operator, sessionId, 'hello')
    desk.provider.script((response) => response.writeHead(429, { 'retry-after': '30' }).end('{}'))
    await workOutbox()
    expect(await getMessage(id)).toMatchObject({ status: 'queued', holdReason: 'provider', holdUntil: expect.any(String) })
  })

  test('is that the stock has moved, until a person decides', async () => {
    const { sessionId, suggestion, stock } = await asked()
    const { id } = await reply(desk.operator, sessionId, suggestion.text, { suggestionId: suggestion.id })
    await db().outboxItem.update({ where: { messageId: id }, data: { createdAt: new Date(Date.now() - 5000) } })
    await stock(0)
    await workOutbox()
    expect(await getMessage(id)).toMatchObject({ holdReason: 'stock', note: '8 became 0', holdUntil: null })
    await releaseReply(id)
    expect((await getMessage(id)).holdReason).not.toBe('stock')
  })
})

describe('a reply that was taken back', () => {
  test('brings its suggestion back, with the product that a person had chosen', async () => {
    const { sessionId, sku } = await asked()
    await chooseProduct(sessionId, sku)
    const { suggestion } = await getSession(sessionId, personId())
    const { id } = await reply(desk.operator, sessionId, suggestion?.text ?? '', { suggestionId: suggestion?.id })
    expect((await getSession(sessionId, personId())).suggestion).toBeNull()
    await cancelReply(id)
    expect((await getSession(sessionId, personId())).suggestion).toMatchObject({ id: suggestion?.id, why: ['chosen by a person'] })
  })

  test('leaves an answer to another question where it was', async () => {
    const { sessionId, suggestion, phone } = await asked()
    await reply(desk.operator, sessionId, suggestion.text)
    await post({ messages: [inboundItem({ phone, body: 'Thank you very much' })] })
    await workInbox()
    const { id } = await reply(desk.operator, sessionId, 'You are welcome')
    await cancelReply(id)
    await workInbox()
    expect((await getSession(sessionId, personId())).suggestion).toBeNull()
  })

  test('lets the question be answered that nobody had looked at yet', async () => {
    const { sku, phone, sessionId, suggestion } = await asked()
    await reply(desk.operator, sessionId, suggestion.text)
    await post({ messages: [inboundItem({ phone, body: `and how many ${sku} are available now?` })] })
    while (await workOff());
    const { id } = await reply(desk.operator, sessionId, 'One moment')
    await cancelReply(id)
    await workInbox()
    expect((await getSession(sessionId, personId())).suggestion?.product?.sku).toBe(sku)
  })

  test('is not what the list shows of the session', async () => {
    const { sessionId } = await customerWrites('is it there?')
    const { id } = await reply(desk.operator, sessionId, 'Yes')
    await cancelReply(id)
    const { items } = await listSessionsById([sessionId])
    expect(items[0]?.lastMessage).toMatchObject({ direction: 'in', preview: 'is it there?' })
    expect(items[0]?.awaitingReplySince).not.toBeNull()
  })

  test('does not stop a colleague who answers instead', async () => {
    const { sessionId, session } = await customerWrites('is it there?')
    const { id } = await reply(desk.operator, sessionId, 'Yes')
    await cancelReply(id)
    const { id: colleagueId, name, email } = await createPerson()
    const colleague = { id: colleagueId, name, email, role: 'operator' as const }
    const lastSeenMessageId = session.messages.at(-1)?.id ?? null
    expect((await reply(colleague, sessionId, 'No', { lastSeenMessageId })).status).toBe('queued')
  })
})

describe('a text that was written and not sent in time', () => {
  async function late() {
    const { sessionId, phone } = await customerWrites('is it there?', { time: secondsAgo(DAY + 600) })
    await saveDraft(desk.operator, sessionId, 'It is back since this morning')
    await db().replyDraft.updateMany({ where: { sessionId }, data: { updatedAt: new Date(Date.now() - 900_000) } })
    return { sessionId, phone }
  }

  test('is kept when the customer writes again, and told from one that is being typed', async () => {
    const { sessionId, phone } = await late()
    expect(await getSession(sessionId, personId())).toMatchObject({ draft: 'It is back since this morning', draftIsKept: false })
    await post({ messages: [inboundItem({ phone, body: 'hello again' })] })
    await workInbox()
    expect(await getSession(sessionId, personId())).toMatchObject({ draft: 'It is back since this morning', draftIsKept: true })
    await saveDraft(desk.operator, sessionId, 'Hello! It is')
    expect((await getSession(sessionId, personId())).draftIsKept).toBe(false)
  })

  test('stays in the composer when the customer only adds something', async () => {
    const { sessionId, phone } = await customerWrites('is it there?', { time: secondsAgo(600) })
    await saveDraft(desk.operator, sessionId, 'It is')
    await db().replyDraft.updateMany({ where: { sessionId }, data: { updatedAt: new Date(Date.now() - 300_000) } })
    await post({ messages: [inboundItem({ phone, body: 'in blue' })] })
    await workInbox()
    expect((await getSession(sessionId, personId())).draftIsKept).toBe(false)
  })

  test('outlives the template that is sent instead', async () => {
    const { sessionId } = await late()
    await sendTemplate(sessionId)
    expect((await getSession(sessionId, personId())).draft).toBe('It is back since this morning')
  })
})

async function sendTemplate(sessionId: string, rest: { suggestionId?: string; acceptAvailabilityChange?: boolean } = {}) {
  desk.provider.templates = [
    {
      name: 'availability_update',
      status: 'approved',
      language: 'en',
      category: 'UTILITY',
      namespace: 'ns_1',
      components: [{ type: 'BODY', text: '«{{1}}» is {{2}}.' }],
    },
  ]
  const { lastMessageId: lastSeenMessageId } = await getSession(sessionId, personId())
  const { message } = await sendTemplateReply(desk.operator, sessionId, {
    clientKey: randomUUID(),
    template: 'availability_update',
    language: 'en',
    params: ['Lamp', 'in stock'],
    lastSeenMessageId,
    ...rest,
  })
  return message
}

describe('a template whose words come from the stock', () => {
  test('stops at the click when the stock has changed; a person may insist', async () => {
    const { sessionId, suggestion, stock } = await asked()
    await stock(0)
    const { id: suggestionId } = suggestion
    await expect(sendTemplate(sessionId, { suggestionId })).rejects.toMatchObject({
      code: 'availability_changed',
      extra: { before: { quantity: 8 }, after: { quantity: 0 } },
    })
    await sendTemplate(sessionId, { suggestionId, acceptAvailabilityChange: true })
  })

  test('is held when the stock moves while it waits', async () => {
    const { sessionId, suggestion, stock } = await asked()
    const { id } = await sendTemplate(sessionId, { suggestionId: suggestion.id })
    await db().outboxItem.update({ where: { messageId: id }, data: { createdAt: new Date(Date.now() - 5000) } })
    await stock(0)
    await noMoreWaiting()
    await workOutbox()
    expect(await getMessage(id)).toMatchObject({ type: 'template', holdReason: 'stock' })
  })
})

test('a session tells which language its customer asked in', async () => {
  const { sessionId } = await asked()
  expect((await getSession(sessionId, personId())).language).toBe('en')
  await db().suggestion.updateMany({ where: { sessionId }, data: { language: 'de' } })
  expect((await getSession(sessionId, personId())).language).toBe('de')
})
