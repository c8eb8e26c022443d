import { randomUUID } from 'node:crypto'
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { productInput } from '@/lib/catalog/model'
import { putProduct } from '@/lib/catalog/server'
import { db } from '@/lib/db'
import { workOff } from '@/lib/inbox/server'
import { cancelReply, saveDraft, sendReply } from '@/lib/replies/server'
import { getSession } from '@/lib/sessions/read'
import { chooseProduct } from '@/lib/suggestions/server'
import {
  customerWrites,
  emptyOutbox,
  inboundItem,
  newPhone,
  openDesk,
  post,
  reply,
  secondsAgo,
  sessionOf,
  workInbox,
  workOutbox,
} from '../desk'
import { createPerson } from '../people'

let desk: Awaited<ReturnType<typeof openDesk>>
beforeAll(async () => {
  desk = await openDesk()
})
afterAll(() => desk.provider.close())
beforeEach(() => emptyOutbox())

const stock = (sku: string, name: string, rest: Record<string, unknown> = {}) =>
  putProduct(sku, productInput.parse({ name, quantity: 8, ...rest }))
const suggestionOf = async (sessionId: string) => (await getSession(sessionId, desk.operator.id)).suggestion

describe('a suggestion', () => {
  test('answers a question about a known product with its stock, word for word', async () => {
    await stock('PREMIUM-1', 'Premium Plan license', { aliases: ['premium plan'], label: 'in stock — ready to ship today' })
    const { sessionId } = await customerWrites('Hi! is the premium plan license available?')
    expect(await suggestionOf(sessionId)).toMatchObject({
      confidence: 'high',
      product: { sku: 'PREMIUM-1' },
      text: 'Hello, Alexey! «Premium Plan license» is currently in stock — ready to ship today. Reply here if you want to reserve, get a restock alert, or see similar options.',
    })
  })

  test('stays while the customer adds a word that asks nothing', async () => {
    await stock('OAK-1', 'Oak bookcase')
    const { phone, sessionId } = await customerWrites('is the oak bookcase available?')
    await post({ messages: [inboundItem({ phone, body: 'I need it today if possible' })] })
    await workInbox()
    expect(await suggestionOf(sessionId)).toMatchObject({ product: { sku: 'OAK-1' } })
  })

  test('answers the question although a thank-you or a picture came right behind it', async () => {
    await stock('ASH-1', 'Ash coat rack')
    for (const behind of [{ body: 'thanks!' }, { body: 'https://files.example/1.jpg', type: 'image' }]) {
      const phone = newPhone()
      const ask = inboundItem({ phone, body: 'is the ash coat rack available?' })
      await post({ messages: [ask, inboundItem({ phone, ...behind })] })
      await workInbox()
      const { id, messages } = await sessionOf(phone)
      expect(await suggestionOf(id)).toMatchObject({ confidence: 'high', product: { sku: 'ASH-1' } })
      expect(messages[0]?.intent).toBe('availability')
    }
  })

  test('is gone once the customer has been answered', async () => {
    await stock('PINE-1', 'Pine stool')
    const { sessionId } = await customerWrites('pine stool available?')
    await reply(desk.operator, sessionId, 'Yes, it is.')
    expect(await suggestionOf(sessionId)).toBeNull()
  })

  test('is there again when what was answered on a phone did not arrive, also where that is history by now', async () => {
    await stock('YEW-1', 'Yew bench')
    const said = inboundItem({ phone: newPhone(), body: 'Yes, it is.', fromMe: true, self: 1 })
    const failed = { id: said.id, chatId: said.chatId, status: 'failed', time: secondsAgo(0), errors: [{ code: 131047 }] }
    const { sessionId, phone } = await customerWrites('is the yew bench available?')
    const before = await suggestionOf(sessionId)
    await post({ messages: [{ ...said, author: `${phone}@c.us`, chatId: `${phone}@c.us` }] })
    await workInbox()
    expect(await suggestionOf(sessionId)).toBeNull()
    await post({ ack: [{ ...failed, chatId: `${phone}@c.us` }] })
    await workInbox()
    expect(await suggestionOf(sessionId)).toMatchObject({ id: before?.id, product: { sku: 'YEW-1' } })

    const another = newPhone()
    const question = inboundItem({ phone: another, body: 'is the yew bench available?', time: secondsAgo(90_000) })
    const answer = inboundItem({ phone: another, body: 'Yes, it is.', fromMe: true, self: 1, time: secondsAgo(1000) })
    await post({ messages: [question, answer], ack: [{ ...failed, id: answer.id, chatId: answer.chatId }] })
    await workInbox()
    expect(await suggestionOf((await sessionOf(another)).id)).toMatchObject({ product: { sku: 'YEW-1' } })
  })

  test('is made, and the step taken, for what a customer chose just before a reply of ours; a question answered in time needs none', async () => {
    await stock('TEAK-1', 'Teak bench')
    const { sessionId, phone } = await customerWrites('is the teak bench available?')
    const ready = await suggestionOf(sessionId)
    await reply(desk.operator, sessionId, ready?.text ?? '', { suggestionId: ready?.id })
    await post({ messages: [inboundItem({ phone, body: 'please reserve two' })] })
    await workOff()
    const fromPhone = (to: string, body: string) => inboundItem({ phone: to, body, fromMe: true, self: 1, time: secondsAgo(0) })
    await post({ messages: [fromPhone(phone, 'One moment!')] })
    await post({ messages: [fromPhone(phone, 'I am on it')] })
    await workInbox()
    expect((await sessionOf(phone)).messages.at(-3)).toMatchObject({ body: 'please reserve two', intent: 'reserve' })
    expect(await suggestionOf(sessionId)).toMatchObject({ product: { sku: 'TEAK-1' }, text: expect.stringContaining('until') })
    expect(await db().reservation.count({ where: { lead: { sessionId }, quantity: 2, state: 'held' } })).toBe(1)

    const another = newPhone()
    await post({ messages: [inboundItem({ phone: another, body: 'is the teak bench available?' })] })
    await workOff()
    const quick = fromPhone(another, 'It is!')
    await post({ messages: [quick] })
    await workInbox()
    const { id } = await sessionOf(another)
    expect(await suggestionOf(id)).toBeNull()
    const tell = async (status: string) => {
      await post({ ack: [{ id: quick.id, chatId: `${another}@c.us`, status, time: secondsAgo(0) }] })
      await workInbox()
    }
    await tell('failed')
    expect(await suggestionOf(id)).toMatchObject({ product: { sku: 'TEAK-1' } })
    await tell('delivered')
    expect(await suggestionOf(id)).toBeNull()
  })

  test('stands for a question whose answer from a phone is known to have failed before it is known at all', async () => {
    await stock('FERN-1', 'Fern stand')
    const { sessionId, phone } = await customerWrites('is the fern stand available?')
    const ours = inboundItem({ phone, body: 'It is!', fromMe: true, self: 1, time: secondsAgo(0) })
    await post({ ack: [{ id: ours.id, chatId: `${phone}@c.us`, status: 'failed', time: secondsAgo(0) }] })
    await workInbox()
    await post({ messages: [ours] })
    await workInbox()
    expect((await sessionOf(phone)).messages.at(-1)).toMatchObject({ body: 'It is!', status: 'failed' })
    expect(await suggestionOf(sessionId)).toMatchObject({ product: { sku: 'FERN-1' } })
  })

  test('is made of no history: what was chosen and answered an hour ago is done', async () => {
    await stock('IVY-1', 'Ivy trellis')
    const phone = newPhone()
    const said = (body: string, seconds: number, rest = {}) => inboundItem({ phone, body, time: secondsAgo(seconds), ...rest })
    const ours = { fromMe: true, self: 1 }
    const history = [
      said('is the ivy trellis available?', 4000),
      said('The ivy trellis is in stock.', 3900, ours),
      said('please reserve two', 3800),
      said('Done!', 3700, ours),
    ]
    for (const message of history) {
      await post({ messages: [message] })
      await workOff()
    }
    await workInbox()
    expect(await db().lead.count({ where: { productSku: 'IVY-1' } })).toBe(0)
    expect((await sessionOf(phone)).messages.map(({ intent }) => intent)).toEqual([null, null, null, null])
  })

  test('takes a reply that did not arrive for unsaid: the customer answers none of its offers, and still means the product they asked about', async () => {
    await stock('BOX-1', 'Boxwood tray')
    const answered = async (words: string) => {
      const { sessionId, phone } = await customerWrites('is the boxwood tray available?')
      const ready = await suggestionOf(sessionId)
      const { id } = await reply(desk.operator, sessionId, ready?.text ?? '', { suggestionId: ready?.id })
      await workOutbox()
      const { providerMessageId } = await db().message.findUniqueOrThrow({ where: { id } })
      await post({ ack: [{ id: providerMessageId, chatId: `${phone}@c.us`, status: 'failed', time: secondsAgo(0) }] })
      await post({ messages: [inboundItem({ phone, body: words })] })
      await workInbox()
      return (await sessionOf(phone)).messages.at(-1)?.intent
    }
    expect(await answered('1')).toBe('availability')
    expect(await answered('please reserve one for me')).toBe('reserve')
    expect(await db().lead.count({ where: { productSku: 'BOX-1', stage: 'reserved' } })).toBe(1)
  })

  test('goes stale by itself when the stock it promises is gone, and not when some of it is sold', async () => {
    await stock('LAMP-1', 'Harbour lantern')
    const { sessionId } = await customerWrites('is the harbour lantern available?')
    const first = await suggestionOf(sessionId)
    await stock('LAMP-1', 'Harbour lantern', { quantity: 7 })
    await workInbox()
    expect(await suggestionOf(sessionId)).toMatchObject({ stale: false, availability: { quantity: 7 } })
    await stock('LAMP-1', 'Harbour lantern', { quantity: 0 })
    await workInbox()
    const gone = await suggestionOf(sessionId)
    expect(gone).toMatchObject({ id: first?.id, stale: true, staleReason: '7 became 0' })
    expect(gone?.version).toBeGreaterThan(first?.version ?? 0)
  })

  test('gives way to the one for a newer question, and what a person has typed stays', async () => {
    await stock('ELM-1', 'Elm sideboard')
    await stock('FIR-1', 'Fir wardrobe')
    const { phone, sessionId } = await customerWrites('is the elm sideboard available?')
    await saveDraft(desk.operator, sessionId, 'Let me look')
    const before = await suggestionOf(sessionId)
    await post({ messages: [inboundItem({ phone, body: 'and the fir wardrobe, in stock?' })] })
    await workInbox()
    const { suggestion, draft } = await getSession(sessionId, desk.operator.id)
    expect(suggestion).toMatchObject({ product: { sku: 'FIR-1' }, stale: false })
    expect(suggestion?.version).toBeGreaterThan(before?.version ?? 0)
    expect(draft).toBe('Let me look')
  })

  test('for a product that a person chose is a new version', async () => {
    for (const colour of ['black', 'white', 'sand']) await stock(`MUG-${colour}`, `Travel mug ${colour}`)
    const { sessionId } = await customerWrites('is the travel mug in stock?')
    const asked = await suggestionOf(sessionId)
    expect(asked).toMatchObject({ confidence: 'ambiguous', product: null })
    await chooseProduct(sessionId, 'MUG-sand')
    const chosen = await suggestionOf(sessionId)
    expect(chosen).toMatchObject({ confidence: 'high', product: { sku: 'MUG-sand' } })
    expect(chosen?.version).toBeGreaterThan(asked?.version ?? 0)
  })

  test('never comes for a greeting, a thank-you or a smile', async () => {
    for (const text of ['Hello!', 'thanks, got it', '🙂', 'are you available to talk?']) {
      const { sessionId } = await customerWrites(text)
      expect((await suggestionOf(sessionId))?.confidence, text).not.toBe('high')
    }
  })
})

describe('sending a reply', () => {
  test('ten times at once with one key is one reply', async () => {
    const { sessionId } = await customerWrites('is it there?')
    const { lastMessageId: lastSeenMessageId } = await getSession(sessionId, desk.operator.id)
    const input = { clientKey: randomUUID(), body: 'Only once', lastSeenMessageId }
    const sent = await Promise.all(Array.from({ length: 10 }, () => sendReply(desk.operator, sessionId, input)))
    expect(new Set(sent.map(({ message }) => message.id)).size).toBe(1)
    expect(sent.filter(({ isNew }) => isNew)).toHaveLength(1)
    expect(await db().outboxItem.count({ where: { sessionId } })).toBe(1)
  })

  test('with a key that was used for other words is refused', async () => {
    const { sessionId } = await customerWrites('is it there?')
    const clientKey = randomUUID()
    await reply(desk.operator, sessionId, 'one', { clientKey })
    await expect(reply(desk.operator, sessionId, 'two', { clientKey })).rejects.toMatchObject({ code: 'key_reused' })
  })

  test('stops when the customer has written since, and shows just what is new', async () => {
    const { phone, sessionId } = await customerWrites('is it there?')
    const { lastMessageId: lastSeenMessageId } = await getSession(sessionId, desk.operator.id)
    await post({ messages: [inboundItem({ phone, body: 'in blue please' })] })
    await workInbox()
    const late = sendReply(desk.operator, sessionId, { clientKey: randomUUID(), body: 'Yes', lastSeenMessageId })
    await expect(late).rejects.toMatchObject({ code: 'conversation_moved', extra: { newMessages: [{ body: 'in blue please' }] } })
  })

  test('stops when a colleague has answered meanwhile; one’s own messages do not stop it', async () => {
    const { sessionId } = await customerWrites('is it there?')
    const { lastMessageId: lastSeenMessageId } = await getSession(sessionId, desk.operator.id)
    const sends = (person = desk.operator) => sendReply(person, sessionId, { clientKey: randomUUID(), body: 'Yes', lastSeenMessageId })
    await sends()
    await sends()
    const { id, name, email, role } = await createPerson({ name: 'Jens' })
    await expect(sends({ id, name, email, role })).rejects.toMatchObject({ code: 'conversation_moved' })
  })

  test('of fifty people at the same moment lets one through', async () => {
    const { sessionId } = await customerWrites('is it there?')
    const { lastMessageId: lastSeenMessageId } = await getSession(sessionId, desk.operator.id)
    const people = await Promise.all(Array.from({ length: 50 }, () => createPerson()))
    const ends = await Promise.allSettled(
      people.map((person) => sendReply(person, sessionId, { clientKey: randomUUID(), body: 'Mine', lastSeenMessageId })),
    )
    expect(ends.filter((end) => end.status === 'fulfilled')).toHaveLength(1)
  })

  test('to a closed window is refused, and nothing is promised', async () => {
    const { sessionId } = await customerWrites('is it there?', { time: secondsAgo(86_400 - 59) })
    await expect(reply(desk.operator, sessionId, 'too late')).rejects.toMatchObject({ code: 'window_closed' })
    expect(await db().outboxItem.count({ where: { sessionId } })).toBe(0)
  })

  test('meant for another number is refused', async () => {
    const { phone, sessionId } = await customerWrites('is it there?')
    await expect(reply(desk.operator, sessionId, 'Yes', { expectedPhone: '+1 415 000 0000' })).rejects.toMatchObject({
      code: 'phone_mismatch',
    })
    await reply(desk.operator, sessionId, 'Yes', { expectedPhone: `+${phone}` })
  })

  test('stops when the stock has changed since the draft, with a new draft; a person may insist', async () => {
    await stock('QUAY-1', 'Quay lantern')
    const { sessionId } = await customerWrites('quay lantern available?')
    const drafted = await suggestionOf(sessionId)
    await stock('QUAY-1', 'Quay lantern', { quantity: 0 })
    const suggestionId = drafted?.id
    await expect(reply(desk.operator, sessionId, drafted?.text ?? '', { suggestionId })).rejects.toMatchObject({
      code: 'availability_changed',
      extra: { before: { quantity: 8 }, after: { quantity: 0 }, suggestion: { text: expect.stringContaining('out of stock') } },
    })
    await reply(desk.operator, sessionId, 'We keep one aside for you.', { suggestionId, acceptAvailabilityChange: true })
  })
})

describe('what a person typed', () => {
  test('is theirs alone, and is forgotten once it is sent', async () => {
    const { sessionId } = await customerWrites('is it there?')
    await saveDraft(desk.operator, sessionId, 'half a sen')
    expect((await getSession(sessionId, desk.operator.id)).draft).toBe('half a sen')
    expect((await getSession(sessionId, (await createPerson()).id)).draft).toBeNull()
    await reply(desk.operator, sessionId, 'half a sentence')
    expect((await getSession(sessionId, desk.operator.id)).draft).toBeNull()
  })
})

describe('taking a reply back', () => {
  test('works while it waits: the provider is never called and the customer still waits', async () => {
    const { sessionId } = await customerWrites('is it there?')
    const { id } = await reply(desk.operator, sessionId, 'taken back')
    const before = desk.provider.sends.length
    expect((await cancelReply(id)).status).toBe('cancelled')
    await workOutbox()
    expect(desk.provider.sends.length).toBe(before)
    expect((await getSession(sessionId, desk.operator.id)).awaitingReplySince).not.toBeNull()
  })

  test('is too late once it went', async () => {
    const { sessionId } = await customerWrites('is it there?')
    const { id } = await reply(desk.operator, sessionId, 'gone')
    await workOutbox()
    await expect(cancelReply(id)).rejects.toMatchObject({ code: 'already_sending' })
  })

  test('and sending at the same moment: one of the two wins', async () => {
    for (let round = 0; round < 10; round++) {
      const { sessionId } = await customerWrites('is it there?')
      const { id } = await reply(desk.operator, sessionId, 'a race')
      const before = desk.provider.sends.length
      const [cancelled] = await Promise.allSettled([cancelReply(id), workOutbox()])
      const calls = desk.provider.sends.length - before
      expect(calls).toBe(cancelled.status === 'fulfilled' ? 0 : 1)
    }
  })
})
