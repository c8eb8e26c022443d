import { Webhook } from 'standardwebhooks'
import { afterAll, beforeAll, beforeEach, describe, expect, onTestFinished, test, vi } from 'vitest'
import { deliver } from '@/lib/announcements/delivery'
import { expireLeases, forgetAnnouncements, lease } from '@/lib/announcements/lease'
import { redeliver } from '@/lib/announcements/log'
import { payload } from '@/lib/announcements/model'
import { listDead } from '@/lib/announcements/read'
import { announce } from '@/lib/announcements/server'
import { db, transaction } from '@/lib/db'
import { getSubscription } from '@/lib/subscriptions/read'
import { changeSubscription, rotateSecret } from '@/lib/subscriptions/server'
import { customerWrites, emptyOutbox, openDesk, post, reply, secondsAgo, workInbox, workOutbox } from '../desk'
import { type Behaviour, deserted } from '../misbehaving'
import { patience } from '../patience'
import { refuse } from '../provider'
import { noMorePause, startSubscriber, subscribe, tellAll, toldTo } from '../subscriber'

let desk: Awaited<ReturnType<typeof openDesk>>
beforeAll(async () => {
  desk = await openDesk()
})
afterAll(() => desk.provider.close())
beforeEach(async () => {
  await emptyOutbox()
  await db().subscription.deleteMany()
})

const takes: Behaviour = (response) => response.end('thank you')

async function listening(behave: Behaviour = takes, wanted: Parameters<typeof startSubscriber>[1] = {}) {
  const subscriber = await startSubscriber(behave, wanted)
  onTestFinished(subscriber.close)
  return subscriber
}

/** A reply that the provider has accepted. */
async function accepted() {
  const { sessionId, phone } = await customerWrites('is it there?')
  const { id } = await reply(desk.operator, sessionId, 'Yes, it is')
  await workOutbox()
  return { id, sessionId, phone }
}

/** An event of a fresh session, for when it does not matter which. */
async function somethingHappens(times = 1) {
  const { sessionId, inboundId } = await customerWrites('hello')
  const { id } = await db().message.findFirstOrThrow({ where: { providerMessageId: inboundId } })
  for (let i = 0; i < times; i++)
    await transaction((tx) => announce(tx, { type: 'reply.accepted', sessionId, data: { messageId: id, product: null } }))
}

const only = async (subscriptionId: string) => (await toldTo(subscriptionId))[0]!

describe('what happens is told', () => {
  test('when the provider takes a reply: once, with its product, and without number or words', async () => {
    const subscriber = await listening()
    const { id, sessionId, phone } = await accepted()
    const { providerMessageId } = await db().message.findUniqueOrThrow({ where: { id } })
    await post({ ack: [{ id: providerMessageId, chatId: `${phone}@c.us`, status: 'delivered', time: secondsAgo(0) }] })
    await workInbox()
    expect(await tellAll()).toBe(1)
    const [call] = subscriber.heard
    expect(call).toMatchObject({ method: 'POST', url: '/hook', headers: { 'content-type': 'application/json' } })
    const told = payload.parse(JSON.parse(call!.body))
    expect(told).toMatchObject({ type: 'reply.accepted', data: { messageId: id, sessionId, product: null } })
    expect(call!.body).not.toContain(phone)
    expect(call!.body).not.toContain('Yes')
    expect(call!.body).not.toContain('Alexey')
    expect(await tellAll()).toBe(0)
  })

  test('with the customer’s number only to a subscription that asks for personal data', async () => {
    const discreet = await listening()
    const curious = await listening(takes, { personalData: true })
    const { phone } = await accepted()
    await tellAll()
    expect(JSON.parse(discreet.heard[0]!.body).data.contact).toEqual({ id: expect.any(String) })
    expect(JSON.parse(curious.heard[0]!.body).data.contact).toMatchObject({ phone: `+${phone}`, chatId: `${phone}@c.us`, name: 'Alexey' })
  })

  test('when a delivery fails, with the cause', async () => {
    const subscriber = await listening(takes, { events: ['delivery.failed'] })
    const { sessionId } = await customerWrites('is it there?')
    desk.provider.script(refuse('Dialog window is closed'))
    const { id } = await reply(desk.operator, sessionId, 'Yes, it is')
    await workOutbox()
    await tellAll()
    const told = subscriber.heard.map(({ body }) => payload.parse(JSON.parse(body)))
    expect(told).toMatchObject([{ type: 'delivery.failed', data: { messageId: id, sessionId, cause: 'window_closed' } }])
  })

  test('to nobody who did not ask, and nothing is written then', async () => {
    const { id } = await listening(takes, { events: ['lead.moved'] })
    const disabled = await listening()
    await changeSubscription(disabled.id, { enabled: false })
    await accepted()
    expect(await db().announcement.count()).toBe(0)
    expect(await toldTo(id)).toEqual([])
  })

  test('not when the change it tells of is rolled back', async () => {
    const { id } = await listening()
    const { sessionId, session } = await customerWrites('hello')
    const event = { type: 'reply.accepted', sessionId, data: { messageId: session.messages[0]!.id, product: null } } as const
    const failing = transaction(async (tx) => {
      await announce(tx, event)
      throw new Error('no')
    })
    await expect(failing).rejects.toThrow('no')
    expect(await toldTo(id)).toEqual([])
  })
})

describe('a call', () => {
  test('is signed so that an independent verifier believes it, and no other body', async () => {
    const { heard, secret } = await listening()
    await somethingHappens()
    await tellAll()
    const { body, headers } = heard[0]!
    const signed = Object.fromEntries(['webhook-id', 'webhook-timestamp', 'webhook-signature'].map((name) => [name, String(headers[name])]))
    expect(new Webhook(secret).verify(body, signed)).toMatchObject({ type: 'reply.accepted' })
    expect(() => new Webhook(secret).verify(`${body} `, signed)).toThrow()
  })

  test('is signed with the old secret too for a day after it was rotated, and then no more', async () => {
    const { id, heard, secret } = await listening()
    const fresh = await rotateSecret(id)
    await somethingHappens()
    await tellAll()
    const [{ body, headers }] = [heard[0]!]
    for (const one of [secret, fresh])
      expect(new Webhook(one).verify(body, headers as Record<string, string>)).toMatchObject({ type: 'reply.accepted' })
    expect(String(headers['webhook-signature']).split(' ')).toHaveLength(2)

    await db().subscription.update({ where: { id }, data: { formerUntil: new Date(Date.now() - 1000) } })
    await redeliver((await only(id)).id)
    await tellAll()
    expect(() => new Webhook(secret).verify(heard[1]!.body, heard[1]!.headers as Record<string, string>)).toThrow()
    expect(new Webhook(fresh).verify(heard[1]!.body, heard[1]!.headers as Record<string, string>)).toBeTruthy()
  })

  test('is kept with its time, its status and the beginning of the answer', async () => {
    const { id } = await listening((response) => response.writeHead(201).end(`ok\0${'x'.repeat(5000)}`))
    await somethingHappens()
    await tellAll()
    const { state, endedAt, attempts } = await only(id)
    expect({ state, endedAt }).toEqual({ state: 'delivered', endedAt: expect.any(Date) })
    expect(attempts).toMatchObject([{ number: 1, httpStatus: 201, error: null, endedAt: expect.any(Date) }])
    expect(attempts[0]!.answer).toBe(`ok${'x'.repeat(998)}`)
  })
})

describe('a receiver', () => {
  const bad: [says: string, behave: Behaviour, attempt: Record<string, unknown>][] = [
    ['answers 500', (response) => response.writeHead(500).end('oh no'), { httpStatus: 500, answer: 'oh no', error: 'it answered 500' }],
    [
      'sends elsewhere, where nobody goes',
      (response) => response.writeHead(302, { location: 'http://127.0.0.1:1/' }).end(),
      { httpStatus: 302, error: expect.stringContaining('not followed') },
    ],
    ['hangs up', (response) => response.socket?.destroy(), { httpStatus: null, error: expect.stringContaining('connection was') }],
  ]
  test.for(bad)('that %s is called again later, with the same id and the same words', async ([, behave, attempt]) => {
    let calls = 0
    const { id, heard } = await listening((response, one) => (calls++ === 0 ? behave(response, one) : takes(response, one)))
    await somethingHappens()
    await tellAll()
    expect(await only(id)).toMatchObject({ state: 'waiting', tries: 1, attempts: [attempt] })
    expect((await only(id)).dueAt.getTime()).toBeGreaterThan(Date.now() + 3000)
    expect(await tellAll()).toBe(0)
    await noMorePause()
    await tellAll()
    expect(await only(id)).toMatchObject({ state: 'delivered', attempts: [{ number: 1 }, { number: 2, httpStatus: 200, error: null }] })
    expect(heard.map(({ headers }) => headers['webhook-id'])).toEqual(Array(2).fill((await only(id)).id))
    expect(heard[0]!.body).toBe(heard[1]!.body)
  })

  test.each([
    ['in an hour', '3600', 3600],
    ['sooner than planned', '1', 5],
    ['at a time', new Date(Date.now() + 7200_000).toUTCString(), 7190],
    ['in a year', '31536000', 86_400],
  ])('that asks to be called again %s is called no sooner, and within a day', async (_, asked, seconds) => {
    const { id } = await listening((response) => response.writeHead(503, { 'retry-after': asked }).end())
    await somethingHappens()
    const before = Date.now()
    await tellAll()
    const pause = (await only(id)).dueAt.getTime() - before
    expect(pause).toBeGreaterThanOrEqual(seconds * 1000)
    expect(pause).toBeLessThan(seconds * 1000 + 60_000)
  })

  test('that asks to be left alone is told nothing else that waits in the meantime', async () => {
    const { id } = await listening((response) => response.writeHead(429, { 'retry-after': '3600' }).end())
    for (let i = 0; i < 6; i++) await somethingHappens()
    await tellAll()
    const due = (await toldTo(id)).map(({ dueAt }) => dueAt.getTime() - Date.now() > 3_500_000)
    expect(due).toEqual(Array(6).fill(true))
  })

  test('that is down is called again, and taken for failing after three tries until it takes something', async () => {
    const { id } = await subscribe(await deserted())
    await somethingHappens()
    for (let i = 0; i < 3; i++) {
      await noMorePause()
      await tellAll()
    }
    expect((await only(id)).attempts).toMatchObject(Array(3).fill({ httpStatus: null, error: 'the connection was refused' }))
    expect(await getSubscription(id)).toMatchObject({ state: 'failing', failedInARow: 3, failingSince: expect.any(String), waiting: 1 })
    const back = await listening()
    await changeSubscription(id, { url: back.url })
    await noMorePause()
    await tellAll()
    expect(await getSubscription(id)).toMatchObject({ state: 'enabled', failedInARow: 0, failingSince: null, waiting: 0 })
  })

  test('that answers more than anybody reads has taken it all the same', async () => {
    const { id } = await listening((response) => response.end('x'.repeat(1_000_000)))
    await somethingHappens()
    await tellAll()
    expect(await only(id)).toMatchObject({ state: 'delivered', attempts: [{ httpStatus: 200, answer: null, error: null }] })
  })

  test('that says it is gone is disabled, and asked no more', async () => {
    const { id, heard } = await listening((response) => response.writeHead(410).end())
    await somethingHappens(2)
    await Promise.all([tellAll(), tellAll()])
    expect(await getSubscription(id)).toMatchObject({ state: 'disabled', disabledBecause: expect.stringContaining('410') })
    const before = heard.length
    await noMorePause()
    await somethingHappens()
    expect(await tellAll()).toBe(0)
    expect(heard).toHaveLength(before)
  })

  test('that hangs holds up nobody else, and never has more than four calls at once', async () => {
    const slow = await listening(() => {})
    const quick = await listening()
    await somethingHappens(10)
    const stop = new AbortController()
    const leases = await lease(64)
    const hanging = leases.map((leased) => deliver(leased, stop.signal))
    await vi.waitFor(() => expect([slow.heard.length, quick.heard.length]).toEqual([4, 4]), patience)
    await vi.waitFor(async () => {
      await tellAll()
      expect(quick.heard).toHaveLength(10)
    }, patience)
    expect(slow.heard).toHaveLength(4)
    stop.abort()
    await Promise.all(hanging)
    expect((await toldTo(slow.id)).filter(({ attempts }) => attempts[0]?.error === 'we stopped before an answer came')).toHaveLength(4)
  })

  test('whose secret cannot be opened any more is told of, not called', async () => {
    const { id, heard } = await listening()
    await db().subscription.update({ where: { id }, data: { secretSealed: Buffer.from('sealed with another key, long ago') } })
    await somethingHappens()
    await tellAll()
    expect(heard).toEqual([])
    expect((await only(id)).attempts).toMatchObject([{ error: expect.stringContaining('AUTH_SECRET') }])
  })
})

describe('many workers', () => {
  test('make each call once', async () => {
    const { id, heard } = await listening()
    await somethingHappens(12)
    await vi.waitFor(async () => {
      await Promise.all(Array.from({ length: 10 }, tellAll))
      expect(await db().announcement.count({ where: { state: 'delivered' } })).toBe(12)
    }, patience)
    expect(new Set(heard.map(({ headers }) => headers['webhook-id'])).size).toBe(12)
    expect(heard).toHaveLength(12)
    expect((await toldTo(id)).flatMap(({ attempts }) => attempts)).toHaveLength(12)
  })

  test('take over what a dead one held, under the same id; what it still finds out counts for nothing', async () => {
    const { id, heard } = await listening()
    await somethingHappens()
    const [held] = await lease(1)
    expect(await lease(1)).toEqual([])
    await db().announcement.updateMany({ data: { leasedUntil: new Date(Date.now() - 1000) } })
    expect(await expireLeases()).toBe(1)
    expect(await tellAll()).toBe(1)
    await deliver(held!, new AbortController().signal)
    expect(await only(id)).toMatchObject({
      state: 'delivered',
      attempts: [{ error: expect.stringContaining('interrupted') }, { error: null }],
    })
    expect(new Set(heard.map(({ headers }) => headers['webhook-id'])).size).toBe(1)
  })
})

describe('what was given up', () => {
  async function givenUp() {
    let isDown = true
    const subscriber = await listening((response) => response.writeHead(isDown ? 503 : 200).end())
    await somethingHappens()
    for (let i = 0; i < 12; i++) {
      await noMorePause()
      expect(await tellAll()).toBe(1)
    }
    return { ...subscriber, comeBack: () => (isDown = false) }
  }

  test('after twelve tries is an alarm, until it is sent again', async () => {
    const { id, url, heard, comeBack } = await givenUp()
    await noMorePause()
    expect(await tellAll()).toBe(0)
    expect(await only(id)).toMatchObject({ state: 'dead', tries: 12 })
    expect(await listDead()).toEqual([
      { kind: 'announcements_dead', subscriptionId: id, receiver: new URL(url).host, dead: 1, since: expect.any(String) },
    ])
    comeBack()
    await Promise.all(Array.from({ length: 10 }, async () => redeliver((await only(id)).id)))
    expect(await listDead()).toEqual([])
    expect(await tellAll()).toBe(1)
    expect((await only(id)).attempts.map(({ number }) => number)).toEqual(Array.from({ length: 13 }, (_, i) => i + 1))
    expect(new Set(heard.map(({ headers }) => headers['webhook-id'])).size).toBe(1)
  })
})

test('what was told a month ago is forgotten', async () => {
  const { id } = await listening()
  await somethingHappens(2)
  const [first] = await toldTo(id)
  await db().announcement.update({ where: { id: first!.id }, data: { at: new Date(Date.now() - 31 * 86_400_000) } })
  await transaction(forgetAnnouncements)
  expect(await toldTo(id)).toHaveLength(1)
})
