import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { db } from '@/lib/db'
import { workOff } from '@/lib/inbox/server'
import { customerWrites, inboundItem, newPhone, openDesk, post, secondsAgo, sessionOf, workInbox } from '../desk'

const DAY = 86_400

let desk: Awaited<ReturnType<typeof openDesk>>
beforeAll(async () => {
  desk = await openDesk()
})
afterAll(() => desk.provider.close())

describe('the webhook', () => {
  test('answers once the body is committed, whatever JSON it is', async () => {
    const before = await db().journalEntry.count()
    const odd = [
      '[]',
      'null',
      '0',
      '"x"',
      '{}',
      '{"messages":"x"}',
      '{"messages":[[]]}',
      '{"ack":5}',
      '{"type":"calls"}',
      '{"__proto__":{"messages":[]}}',
    ]
    for (const body of odd) expect(await post(body), body).toBe(200)
    expect(await db().journalEntry.count()).toBe(before + odd.length)
    await workInbox()
    expect(await db().journalEntry.count({ where: { state: 'waiting' } })).toBe(0)
  })

  test('stores nothing under a wrong secret, and nothing that is not JSON or over a mebibyte', async () => {
    const before = await db().journalEntry.count()
    expect(await post({ messages: [] }, 'x'.repeat(40))).toBe(404)
    expect(await post('{"messages":[')).toBe(400)
    expect(await post('')).toBe(400)
    expect(await post(`{"a":"${'x'.repeat(1_100_000)}"}`)).toBe(413)
    expect(await db().journalEntry.count()).toBe(before)
  })

  test('tires of an address that guesses at secrets, and never of the right one', async () => {
    const guesses = await Promise.all(Array.from({ length: 70 }, (_, i) => post({}, `a-wrong-secret-number-${i}-0123456789`)))
    expect(guesses.filter((status) => status === 429).length).toBeGreaterThan(0)
    expect(await post({ messages: [] })).toBe(200)
  })

  test('keeps every one of a hundred that come at once', async () => {
    const phones = Array.from({ length: 100 }, newPhone)
    const answers = await Promise.all(phones.map((phone) => post({ messages: [inboundItem({ phone })] })))
    expect(new Set(answers)).toEqual(new Set([200]))
    await workInbox()
    expect(await db().contact.count({ where: { chatId: { in: phones.map((phone) => `${phone}@c.us`) } } })).toBe(100)
  })
})

describe('a customer message', () => {
  test('opens a session whose window counts from the provider’s time', async () => {
    const time = secondsAgo(3600)
    const { session } = await customerWrites('is it there?', { time })
    expect(session.windowClosesAt).toEqual(new Date((time + DAY) * 1000))
    expect(session.awaitingReplySince).toEqual(new Date(time * 1000))
    expect(session.unread).toBe(1)
  })

  test('is one message, however often and from how many places it is delivered at once', async () => {
    const phone = newPhone()
    const item = inboundItem({ phone })
    await Promise.all(Array.from({ length: 10 }, () => post({ messages: [item, item] })))
    await Promise.all([workOff(), workOff(), workOff()])
    await workInbox()
    const session = await sessionOf(phone)
    expect(session.messages).toHaveLength(1)
    expect(session.unread).toBe(1)
  })

  test.each([
    ['milliseconds', (time: number) => time * 1000],
    ['a string of seconds', String],
    ['a string of milliseconds', (time: number) => String(time * 1000)],
  ])('may be dated in %s', async (_, form) => {
    const time = secondsAgo(600)
    const { session } = await customerWrites('hi', { time: form(time) })
    expect(session.lastInboundAt).toEqual(new Date(time * 1000))
  })

  test.each([
    ['has no time', undefined],
    ['has no readable time', 'yesterday'],
    ['comes from a clock more than five minutes ahead', secondsAgo(-600)],
  ])('that %s counts from when it was received', async (_, time) => {
    const { session } = await customerWrites('hi', { time })
    expect(Math.abs(Date.now() - (session.lastInboundAt?.getTime() ?? 0))).toBeLessThan(5000)
  })

  test('that arrives late is shown where it belongs and never shortens the window', async () => {
    const time = secondsAgo(10)
    const { phone } = await customerWrites('the newer one', { time })
    await post({ messages: [inboundItem({ phone, body: 'the older one', time: secondsAgo(80_000) })] })
    await workInbox()
    const session = await sessionOf(phone)
    expect(session.windowClosesAt).toEqual(new Date((time + DAY) * 1000))
    expect(session.lastMessageId).toBe(session.messages.find((message) => message.body === 'the older one')?.id)
  })

  test('reopens what was put away', async () => {
    const { phone, sessionId } = await customerWrites('hello')
    await db().session.update({ where: { id: sessionId }, data: { state: 'done' } })
    await post({ messages: [inboundItem({ phone, body: 'one more thing' })] })
    await workInbox()
    expect((await sessionOf(phone)).state).toBe('open')
  })

  test('may hold what PostgreSQL refuses: it is kept without it', async () => {
    const phone = newPhone()
    await post(`{"messages":[${JSON.stringify(inboundItem({ phone, body: 'nul MARK byte' })).replace('MARK', '\\u0000')}]}`)
    await workInbox()
    expect((await sessionOf(phone)).messages[0]?.body).toMatch(/^nul .+ byte$/)
  })
})

describe('many customers at once', () => {
  test('are worked off in one step, and each finds their own messages in the order of arrival', async () => {
    const [ada, bela] = [newPhone(), newPhone()]
    const [newest, older] = [secondsAgo(20), secondsAgo(500)]
    const first = inboundItem({ phone: ada, body: 'one', time: older })
    await post({ messages: [first, inboundItem({ phone: bela, body: 'eins', senderName: 'B.' })] })
    await post({ messages: [inboundItem({ phone: ada, body: 'two', time: newest }), first] })
    await post({ messages: [inboundItem({ phone: ada, body: 'ours', fromMe: true, self: 1 })] })
    await post({
      messages: [inboundItem({ phone: bela, body: 'zwei', senderName: 'Bela' }), inboundItem({ phone: ada, body: 'three', time: older })],
    })
    await workOff()
    const [a, b] = [await sessionOf(ada), await sessionOf(bela)]
    expect(a.messages.map(({ seq, body }) => [seq, body])).toEqual([
      [1, 'one'],
      [2, 'two'],
      [3, 'ours'],
      [4, 'three'],
    ])
    expect(a).toMatchObject({ unread: 3, lastSeq: 4, lastMessageId: a.messages[3]?.id, windowClosesAt: new Date((newest + DAY) * 1000) })
    expect(b.messages.map(({ seq, body }) => [seq, body])).toEqual([
      [1, 'eins'],
      [2, 'zwei'],
    ])
    expect(await db().contact.findUnique({ where: { id: b.contactId } })).toMatchObject({ name: 'Bela' })
  })
})

describe('a body with many elements', () => {
  test('loses none to a bad neighbour, and keeps what it cannot understand as a dead letter with its place', async () => {
    const phones = [newPhone(), newPhone()]
    const [first, second] = phones.map((phone) => inboundItem({ phone }))
    await post({ ack: [{ nonsense: true }], messages: [null, first, { id: 5 }, second] })
    await workInbox()
    for (const phone of phones) expect((await sessionOf(phone)).messages).toHaveLength(1)
    const letters = await db().deadLetter.findMany({ orderBy: { id: 'desc' }, take: 3 })
    expect(letters.map((letter) => letter.path).sort()).toEqual(['ack[0]', 'messages[0]', 'messages[2]'])
  })

  test('is worked off in several steps when it is long', async () => {
    const phones = Array.from({ length: 230 }, (_, i) => `1999${String(i).padStart(7, '0')}`)
    await post({ messages: phones.map((phone) => inboundItem({ phone })) })
    expect(await workOff()).toBe(true)
    await workInbox()
    expect(await db().contact.count({ where: { chatId: { startsWith: '1999' } } })).toBe(230)
  })
})

describe('what is no customer message', () => {
  test('opens no session: groups, broadcasts, our own messages, calls', async () => {
    const phone = newPhone()
    await post({ messages: [{ ...inboundItem({ phone }), chatId: '120363@g.us' }] })
    await post({ messages: [{ ...inboundItem({ phone }), chatId: 'status@broadcast' }] })
    await post({ messages: [inboundItem({ phone, fromMe: true, self: 1 })] })
    await post({ type: 'calls', instanceId: 'VID100', call: {} })
    await workInbox()
    expect(await db().contact.count({ where: { chatId: { in: [`${phone}@c.us`, '120363@g.us', 'status@broadcast'] } } })).toBe(0)
  })

  test('written on the shop’s phone, joins the thread, extends nothing and answers the customer', async () => {
    const time = secondsAgo(3600)
    const { phone } = await customerWrites('is it there?', { time })
    await post({ messages: [inboundItem({ phone, body: 'yes it is', fromMe: 1 })] })
    await workInbox()
    const session = await sessionOf(phone)
    expect(session.windowClosesAt).toEqual(new Date((time + DAY) * 1000))
    expect(session.messages[1]).toMatchObject({ direction: 'out', authorId: null, status: 'accepted', body: 'yes it is' })
    expect(session.awaitingReplySince).toBeNull()
  })
})
