import { beforeEach, describe, expect, onTestFinished, test } from 'vitest'
import { GET as getAlarms } from '@/app/api/alarms/route'
import { POST as redeliverOne } from '@/app/api/announcements/[id]/redeliver/route'
import { GET as getOne } from '@/app/api/announcements/[id]/route'
import { GET as getLog } from '@/app/api/announcements/route'
import { POST as dismiss } from '@/app/api/subscriptions/[id]/dismiss/route'
import { POST as redeliver } from '@/app/api/subscriptions/[id]/redeliver/route'
import { PATCH as change, DELETE as remove } from '@/app/api/subscriptions/[id]/route'
import { POST as rotate } from '@/app/api/subscriptions/[id]/secret/route'
import { POST as sendTest } from '@/app/api/subscriptions/[id]/test/route'
import { POST as add, GET as list } from '@/app/api/subscriptions/route'
import { announcementDetail, announcementList } from '@/lib/announcements/rows'
import { alarmList } from '@/lib/channels/alarm-list'
import { db } from '@/lib/db'
import { subscription, subscriptionList, subscriptionWithSecret } from '@/lib/subscriptions/model'
import { addSubscription } from '@/lib/subscriptions/server'
import { configure } from '../environment'
import { startServer } from '../misbehaving'
import { ask, signedInAs } from '../people'
import { tellAll } from '../subscriber'

let cookie: string
beforeEach(async () => {
  await db().subscription.deleteMany()
  cookie = await signedInAs('administrator')
})

const nowhere = { params: Promise.resolve({}) }
const at = (id: string) => ({ params: Promise.resolve({ id }) })
type Route = typeof change

const sent = (handler: Route, id: string, body: unknown = {}, method = 'POST') =>
  handler(ask(method, '/api/subscriptions/x', { cookie, body }), at(id))
const wanted = { url: 'https://shop.example.com/hook', events: ['reply.accepted', 'reply.accepted', 'lead.moved'] }
const adding = (body: unknown = wanted) => add(ask('POST', '/api/subscriptions', { cookie, body }), nowhere)
const added = async (body: unknown = wanted) => subscriptionWithSecret.parse(await (await adding(body)).json())
const listed = async () => subscriptionList.parse(await (await list(ask('GET', '/api/subscriptions', { cookie }), nowhere)).json()).items
const log = async (search = '') =>
  announcementList.parse(await (await getLog(ask('GET', `/api/announcements?${search}`, { cookie }), nowhere)).json())
const detail = async (id: string) => announcementDetail.parse(await (await getOne(ask('GET', '/x', { cookie }), at(id))).json())

async function receiver(status = 200) {
  const server = await startServer((response) => response.writeHead(status).end('so be it'))
  onTestFinished(server.close)
  return { ...server, ...(await added({ ...wanted, url: `${server.url}/hook` })) }
}

describe('adding a subscription', () => {
  test('shows its secret once, and keeps it sealed', async () => {
    const made = await adding()
    expect(made.status).toBe(201)
    const { secret, subscription: one } = subscriptionWithSecret.parse(await made.json())
    expect(Buffer.from(secret.replace('whsec_', ''), 'base64')).toHaveLength(32)
    expect(one).toMatchObject({ url: wanted.url, events: ['reply.accepted', 'lead.moved'], personalData: false, state: 'enabled' })
    const answer = await list(ask('GET', '/api/subscriptions', { cookie }), nowhere)
    expect(await answer.clone().text()).not.toContain(secret.slice(6))
    expect(subscriptionList.parse(await answer.json()).items).toEqual([one])
    const row = await db().subscription.findUniqueOrThrow({ where: { id: one.id } })
    expect(Buffer.from(row.secretSealed).includes(secret)).toBe(false)
  })

  test.for([
    ['no address', { url: 'shop' }, 'url'],
    ['another protocol', { url: 'ftp://shop.example.com/' }, 'url'],
    ['a password in the address', { url: 'https://me:secret@shop.example.com/' }, 'url'],
    ['no event', { events: [] }, 'events'],
    ['an event that there is not', { events: ['lead.lost'] }, 'events.0'],
  ] as const)('is refused with %s', async ([, wrong, path]) => {
    const answer = await adding({ ...wanted, ...wrong })
    expect(answer.status).toBe(400)
    expect(await answer.json()).toMatchObject({ code: 'validation_failed', errors: [{ path }] })
  })

  test.for([
    'http://shop.example.com/',
    'https://10.1.2.3/',
    'https://[fd00::1]/',
    'https://169.254.169.254/latest/',
    'https://127.0.0.1/',
  ])('of a desk that the internet reaches is refused for %s', async (url) => {
    onTestFinished(configure({ APP_URL: 'https://desk.example.com' }))
    const refusal = { code: 'validation_failed', extra: { errors: [{ path: 'url' }] } }
    await expect(addSubscription({ url, events: ['lead.moved'], personalData: false })).rejects.toMatchObject(refusal)
  })

  test('stops at sixteen, also when all come at once', async () => {
    const statuses = await Promise.all(Array.from({ length: 20 }, async () => (await adding()).status))
    expect(statuses.filter((status) => status === 201)).toHaveLength(16)
    expect(statuses.filter((status) => status === 409)).toHaveLength(4)
  })
})

describe('a subscription', () => {
  test('is changed, disabled and enabled again, which forgets why it was disabled', async () => {
    const { subscription: one } = await added()
    await db().subscription.update({ where: { id: one.id }, data: { enabled: false, disabledBecause: 'It was gone' } })
    expect((await listed())[0]).toMatchObject({ state: 'disabled', disabledBecause: 'It was gone' })
    const answer = await sent(change, one.id, { enabled: true, events: ['delivery.failed'], personalData: true }, 'PATCH')
    expect(subscription.parse(await answer.json())).toMatchObject({
      state: 'enabled',
      disabledBecause: null,
      events: ['delivery.failed'],
      personalData: true,
    })
    expect((await sent(change, one.id, {}, 'PATCH')).status).toBe(400)
    expect((await sent(change, one.id, { url: 'ftp://x.example.com' }, 'PATCH')).status).toBe(400)
  })

  test('gets a new secret, and tells how long the old one still signs', async () => {
    const { subscription: one, secret } = await added()
    const fresh = subscriptionWithSecret.parse(await (await sent(rotate, one.id)).json())
    expect(fresh.secret).not.toBe(secret)
    const hours = (new Date(fresh.subscription.formerSecretUntil!).getTime() - Date.now()) / 3_600_000
    expect(hours).toBeGreaterThan(23.9)
    expect(hours).toBeLessThanOrEqual(24)
  })

  test('is removed with its log', async () => {
    const { subscription: one } = await receiver()
    await sent(sendTest, one.id)
    expect((await sent(remove, one.id, {}, 'DELETE')).status).toBe(204)
    expect(await listed()).toEqual([])
    expect((await log()).items).toEqual([])
    for (const gone of [rotate, sendTest, redeliver, dismiss]) expect((await sent(gone, one.id)).status).toBe(404)
    expect((await sent(remove, one.id, {}, 'DELETE')).status).toBe(404)
  })
})

describe('the log', () => {
  test('shows a test event with its body and its attempts', async () => {
    const { subscription: one, heard, url } = await receiver()
    const answer = await sent(sendTest, one.id)
    expect(answer.status).toBe(202)
    const { id } = announcementDetail.parse(await answer.json())
    await tellAll()
    expect(await detail(id)).toMatchObject({
      type: 'test',
      state: 'delivered',
      receiver: new URL(url).host,
      body: heard[0]!.body,
      attempts: [{ number: 1, httpStatus: 200, answer: 'so be it', error: null, ms: expect.any(Number) }],
    })
    expect(JSON.parse(heard[0]!.body)).toMatchObject({ type: 'test', data: { subscriptionId: one.id } })
  })

  test('comes a page at a time, of one subscription and of one state', async () => {
    const [a, b] = [await receiver(), await receiver(500)]
    for (let i = 0; i < 3; i++) await sent(sendTest, a.subscription.id)
    await sent(sendTest, b.subscription.id)
    await tellAll()
    const first = await log(`subscriptionId=${a.subscription.id}&limit=2`)
    expect(first.items).toHaveLength(2)
    expect((await log(`subscriptionId=${a.subscription.id}&limit=2&cursor=${first.nextCursor}`)).items).toHaveLength(1)
    expect((await log('state=waiting')).items).toMatchObject([
      {
        subscriptionId: b.subscription.id,
        tries: 1,
        dueAt: expect.any(String),
        lastAttempt: { httpStatus: 500, error: 'it answered 500' },
      },
    ])
    expect((await log('state=delivered')).items).toHaveLength(3)
  })

  test('tells one event again under the same id, unless its subscription is disabled', async () => {
    const { subscription: one, heard } = await receiver()
    await sent(sendTest, one.id)
    await tellAll()
    const [{ id }] = [(await log()).items[0]!]
    expect((await sent(redeliverOne, id)).status).toBe(200)
    await tellAll()
    expect(heard.map(({ headers }) => headers['webhook-id'])).toEqual([id, id])
    await sent(change, one.id, { enabled: false }, 'PATCH')
    expect((await sent(redeliverOne, id)).status).toBe(409)
    expect((await sent(sendTest, one.id)).status).toBe(409)
  })
})

describe('what was given up', () => {
  async function dead(count: number) {
    const made = await receiver()
    for (let i = 0; i < count; i++) await sent(sendTest, made.subscription.id)
    await db().announcement.updateMany({ data: { state: 'dead', endedAt: new Date() } })
    return made
  }
  const alarmsOf = async (role: Parameters<typeof signedInAs>[0]) =>
    alarmList.parse(await (await getAlarms(ask('GET', '/api/alarms', { cookie: await signedInAs(role) }), nowhere)).json()).items

  test('is an alarm for administrators, who alone can mend it', async () => {
    const { subscription: one } = await dead(2)
    expect(await alarmsOf('administrator')).toMatchObject([{ kind: 'announcements_dead', subscriptionId: one.id, dead: 2 }])
    expect(await alarmsOf('supervisor')).toEqual([])
    expect((await listed())[0]).toMatchObject({ dead: 2 })
  })

  test('is all sent again at once', async () => {
    const { subscription: one, heard } = await dead(3)
    expect(await (await sent(redeliver, one.id)).json()).toEqual({ redelivered: 3 })
    expect(await (await sent(redeliver, one.id)).json()).toEqual({ redelivered: 0 })
    await tellAll()
    expect(heard).toHaveLength(3)
    expect(await alarmsOf('administrator')).toEqual([])
  })

  test('is dismissed: the alarm ends, the log stays', async () => {
    const { subscription: one } = await dead(2)
    expect(await (await sent(dismiss, one.id)).json()).toEqual({ dismissed: 2 })
    expect(await alarmsOf('administrator')).toEqual([])
    expect((await log('state=dismissed')).items).toHaveLength(2)
  })
})
