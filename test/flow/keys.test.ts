import { randomUUID } from 'node:crypto'
import { beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { GET as nothing } from '@/app/api/[...rest]/route'
import { GET as whoIs } from '@/app/api/auth/get-session/route'
import { GET as channels } from '@/app/api/channels/route'
import { GET as events } from '@/app/api/events/route'
import { POST as claim } from '@/app/api/failures/[id]/claim/route'
import { DELETE } from '@/app/api/keys/[id]/route'
import { GET as list, POST as make } from '@/app/api/keys/route'
import { PUT as push } from '@/app/api/products/[sku]/route'
import { GET as products } from '@/app/api/products/route'
import { PUT as draft } from '@/app/api/sessions/[id]/draft/route'
import { POST as replyTo } from '@/app/api/sessions/[id]/replies/route'
import type { Person, Role } from '@/lib/auth/model'
import { whoAsks, whoIsSignedIn } from '@/lib/auth/server'
import { db } from '@/lib/db'
import { apiKeyList, type MadeKey, madeKey } from '@/lib/keys/model'
import { getSession } from '@/lib/sessions/read'
import { getTimeline } from '@/lib/timeline/server'
import { customerWrites, openDesk } from '../desk'
import { ask, cookieOf, createPerson, signedInAs } from '../people'

let admin: { id: string; name: string }
let cookie: string
let operator: Person

// First of all: it says where the provider is.
beforeAll(async () => {
  operator = (await openDesk()).operator
})
beforeEach(async () => {
  await db().rateLimiterFlexible.deleteMany()
  await db().apiKey.updateMany({ data: { revokedAt: new Date() } })
  admin = await createPerson({ name: 'Ada', role: 'administrator' })
  cookie = await cookieOf(admin)
})

const at = (params: Record<string, string> = {}) => ({ params: Promise.resolve(params) })
const made = async (role: Role = 'supervisor', name = 'Warehouse'): Promise<MadeKey> =>
  madeKey.parse(await (await make(ask('POST', '/api/keys', { cookie, body: { name, role } }), at())).json())
const keys = async () => apiKeyList.parse(await (await list(ask('GET', '/api/keys', { cookie }), at())).json()).items
const revoke = (id: string) => DELETE(ask('DELETE', `/api/keys/${id}`, { cookie }), at({ id }))

/** A request as another back end sends it: no cookie, no origin. */
function asked(
  method: string,
  path: string,
  secret: string,
  { body, headers = {} }: { body?: unknown; headers?: Record<string, string> } = {},
) {
  return new Request(`http://localhost:3000${path}`, {
    method,
    headers: { authorization: `Bearer ${secret}`, 'content-type': 'application/json', ...headers },
    body: body === undefined ? undefined : JSON.stringify(body),
  })
}
const read = async (secret: string, headers = {}) => (await products(asked('GET', '/api/products', secret, { headers }), at())).status

describe('a key', () => {
  test('is shown once, and only its hash is kept', async () => {
    const { key, secret } = await made('operator', ' Web shop ')
    expect(secret).toMatch(/^sr_[\w-]{43}$/)
    expect(key).toMatchObject({
      name: 'Web shop',
      role: 'operator',
      last4: secret.slice(-4),
      lastUsedAt: null,
      createdBy: { id: admin.id },
    })
    expect(JSON.stringify(await keys())).not.toContain(secret)
    const kept = await db().$queryRaw<object[]>`select to_jsonb(k) as "row" from "ApiKey" k where "id" = ${key.id}::uuid`
    expect(JSON.stringify(kept)).not.toContain(secret.slice(3))
  })

  test('opens what its role opens, without cookie or origin, and says when it was used last', async () => {
    const { key, secret } = await made('operator')
    expect(await read(secret)).toBe(200)
    const [used] = await keys()
    expect(used).toMatchObject({ id: key.id })
    expect(Date.now() - Date.parse(used?.lastUsedAt ?? '')).toBeLessThan(60_000)
  })

  test('counts before the cookie of whoever sends both', async () => {
    const { secret } = await made('operator')
    const both = ask('GET', '/api/channels', { cookie, headers: { authorization: `Bearer ${secret}` } })
    expect((await channels(both, at())).status).toBe(403)
    expect(await read('sr_wrong', { cookie })).toBe(401)
  })

  test('stops at once when it is revoked, is not found a second time, and leaves no stream open', async () => {
    const { key, secret } = await made()
    expect(await read(secret)).toBe(200)
    expect((await revoke(key.id)).status).toBe(204)
    expect((await revoke(key.id)).status).toBe(404)
    expect(await read(secret)).toBe(401)
    expect(await whoAsks(asked('GET', '/', secret).headers)).toBeNull()
    expect(await keys()).toEqual([])
  })

  test('signs nobody in: no page opens to it', async () => {
    const { secret } = await made('administrator')
    expect(await whoIsSignedIn(asked('GET', '/settings', secret).headers)).toBeNull()
    expect(await (await whoIs(asked('GET', '/api/auth/get-session', secret), at())).json()).toBeNull()
  })

  test('makes and revokes no keys, claims nothing and keeps no draft: those need a person', async () => {
    const { key, secret } = await made('administrator')
    const id = randomUUID()
    const refused = [
      await make(asked('POST', '/api/keys', secret, { body: { name: 'Mine', role: 'administrator' } }), at()),
      await DELETE(asked('DELETE', `/api/keys/${key.id}`, secret), at({ id: key.id })),
      await claim(asked('POST', `/api/failures/${id}/claim`, secret), at({ id })),
      await draft(asked('PUT', `/api/sessions/${id}/draft`, secret, { body: { body: 'x' } }), at({ id })),
    ]
    expect(refused.map(({ status }) => status)).toEqual([403, 403, 403, 403])
    expect(await refused[0]?.json()).toMatchObject({ code: 'forbidden', detail: expect.stringContaining('a person') })
    expect(await keys()).toHaveLength(1)
  })
})

describe('what a role opens to a person it opens to a key', () => {
  const product = { name: 'Lamp', quantity: 3 }
  const calls: [name: string, needed: Role, call: (secret: string) => Promise<Response>][] = [
    ['products are read', 'operator', (secret) => products(asked('GET', '/api/products', secret), at())],
    ['events are heard', 'operator', (secret) => events(asked('GET', '/api/events', secret), at())],
    ['a product is written', 'supervisor', (secret) => push(asked('PUT', '/api/products/L', secret, { body: product }), at({ sku: 'L' }))],
    ['channels are read', 'administrator', (secret) => channels(asked('GET', '/api/channels', secret), at())],
    ['keys are listed', 'administrator', (secret) => list(asked('GET', '/api/keys', secret), at())],
  ]
  const ranks = { operator: 0, supervisor: 1, administrator: 2 }
  for (const role of ['operator', 'supervisor', 'administrator'] as const) {
    test.for(calls)(`${role}: %s`, async ([, needed, call]) => {
      const { secret } = await made(role)
      const answer = await call(secret)
      await answer.body?.cancel()
      if (ranks[role] < ranks[needed]) expect(answer.status).toBe(403)
      else expect([200, 201]).toContain(answer.status)
    })
  }

  test('only administrators make keys', async () => {
    const body = { name: 'X', role: 'operator' }
    for (const role of ['operator', 'supervisor'] as const)
      expect((await make(ask('POST', '/api/keys', { cookie: await signedInAs(role), body }), at())).status).toBe(403)
  })
})

describe('keys that do not work', () => {
  test('are refused alike, also on an address that does not exist', async () => {
    for (const secret of ['sr_', 'nonsense', `sr_${'A'.repeat(43)}`, 'x'.repeat(5000)]) expect(await read(secret)).toBe(401)
    const answer = await nothing(asked('GET', '/api/nowhere', 'sr_wrong'), at({ rest: 'nowhere' }))
    expect([answer.status, (await answer.json()).code]).toEqual([401, 'unauthenticated'])
  })

  test('are limited by address after fifty, while a good one from there goes on', async () => {
    const { secret } = await made()
    const from = (address: string) => ({ 'x-client-address': address })
    const statuses = await Promise.all(Array.from({ length: 55 }, (_, n) => read(`sr_guess${n}`, from('192.0.2.7'))))
    expect(statuses.filter((status) => status === 401)).toHaveLength(50)
    expect(statuses.filter((status) => status === 429)).toHaveLength(5)
    expect(await read(secret, from('192.0.2.7'))).toBe(200)
    expect(await read('sr_guess', from('192.0.2.8'))).toBe(401)
  })

  test('that another scheme carries are no keys: the cookie counts', async () => {
    const behindProxy = ask('GET', '/api/products', { cookie, headers: { authorization: 'Basic c2hvcDpzaG9w' } })
    expect((await products(behindProxy, at())).status).toBe(200)
  })
})

test('one key that ten use at once works for all ten', async () => {
  const { secret } = await made()
  expect(await Promise.all(Array.from({ length: 10 }, () => read(secret)))).toEqual(Array(10).fill(200))
  expect(await Promise.all(Array.from({ length: 10 }, async () => (await made()).secret)).then((all) => new Set(all).size)).toBe(10)
})

test('there are never more than a hundred keys, also when they are made at once', async () => {
  await db().apiKey.createMany({
    data: Array.from({ length: 95 }, (_, n) => ({
      name: `Old ${n}`,
      role: 'operator' as const,
      last4: 'aaaa',
      secretHash: Buffer.from(randomUUID().replaceAll('-', ''), 'utf8'),
    })),
  })
  const body = { name: 'More', role: 'operator' }
  const answers = await Promise.all(Array.from({ length: 10 }, () => make(ask('POST', '/api/keys', { cookie, body }), at())))
  expect(answers.map(({ status }) => status).sort()).toEqual([...Array(5).fill(201), ...Array(5).fill(409)])
})

test('a reply by a key bears its name, and its own replies are no news to it', async () => {
  const { sessionId } = await customerWrites('do you have the lamp?')
  const { key, secret } = await made('operator', 'Night shift')
  const { lastMessageId } = await getSession(sessionId, operator.id)
  const send = async (body: string) =>
    replyTo(
      asked('POST', `/api/sessions/${sessionId}/replies`, secret, {
        body: { clientKey: randomUUID(), body, lastSeenMessageId: lastMessageId },
      }),
      at({ id: sessionId }),
    )
  const first = await send('We have it.')
  expect([first.status, (await first.json()).author]).toEqual([202, { id: key.id, name: 'Night shift' }])
  expect((await send('Shall we keep one?')).status).toBe(202)
  const sent = await db().message.findFirstOrThrow({ where: { keyId: key.id } })
  expect(await getTimeline(sent.id)).toContainEqual(expect.objectContaining({ kind: 'approved', source: 'Night shift' }))
  await revoke(key.id)
  const { messages } = await db().session.findUniqueOrThrow({ where: { id: sessionId }, include: { messages: { include: { key: true } } } })
  expect(messages.filter(({ direction }) => direction === 'out').map((message) => message.key?.name)).toEqual([
    'Night shift',
    'Night shift',
  ])
})
