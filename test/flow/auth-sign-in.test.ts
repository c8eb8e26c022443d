import crypto, { randomUUID } from 'node:crypto'
import { syncBuiltinESMExports } from 'node:module'
import { beforeAll, expect, test, vi } from 'vitest'
import { GET as getSession } from '@/app/api/auth/get-session/route'
import { POST as signIn } from '@/app/api/auth/sign-in/email/route'
import { POST as signOut } from '@/app/api/auth/sign-out/route'
import { GET as team } from '@/app/api/team/route'
import { whoAsks } from '@/lib/auth/server'
import { db, disconnect } from '@/lib/db'
import { configure } from '../environment'
import { ask, cookieOf, createPerson, createPersonWith, signedInAs } from '../people'

const password = 'Correct-horse-battery-9'
const none = { params: Promise.resolve({}) }
let mara: Awaited<ReturnType<typeof createPersonWith>>

/** An address that no other test shares, since failures are counted by it. */
const elsewhere = () => `10.${[1, 2, 3].map(() => Math.floor(Math.random() * 256)).join('.')}`

function attempt(email: string, word: string, from: string, headers: Record<string, string> = {}) {
  return signIn(
    ask('POST', '/api/auth/sign-in/email', { body: { email, password: word }, headers: { 'x-client-address': from, ...headers } }),
    none,
  )
}

const carried = (answer: Response) =>
  answer.headers
    .getSetCookie()
    .map((cookie) => cookie.split(';')[0])
    .join('; ')

beforeAll(async () => {
  mara = await createPersonWith(password, { role: 'administrator', email: 'mara@shop.test' })
})

test('the right password opens a sign-in whose cookie no script can read and no other site can send', async () => {
  const answer = await attempt('Mara@Shop.test ', password, elsewhere())
  expect(answer.status).toBe(200)
  expect(await answer.json()).toEqual({ user: { id: mara.id, name: mara.name, email: 'mara@shop.test', role: 'administrator' } })
  const [cookie] = answer.headers.getSetCookie()
  expect(cookie).toMatch(/^stockreply=.+; Max-Age=604800; Path=\/; HttpOnly; SameSite=Lax$/)
  expect(answer.headers.get('cache-control')).toBe('no-store')
  expect(await whoAsks(new Headers({ cookie: carried(answer) }))).toMatchObject({ id: mara.id, role: 'administrator' })
})

test('the database keeps only a hash of what the cookie carries', async () => {
  const answer = await attempt(mara.email, password, elsewhere())
  const token = decodeURIComponent(carried(answer)).split('=')[1]!.split('.')[0]!
  const rows = await db().signIn.findMany()
  expect(token.length).toBeGreaterThanOrEqual(32)
  expect(JSON.stringify(rows)).not.toContain(token)
})

test('a sign-in outlives a restart', async () => {
  const cookie = carried(await attempt(mara.email, password, elsewhere()))
  await disconnect()
  expect(await whoAsks(new Headers({ cookie }))).toMatchObject({ id: mara.id })
})

test('a cookie with another signature, or none, is nobody', async () => {
  const cookie = await signedInAs('operator')
  for (const forged of [
    cookie.replace(/(%2E|\.)[^.]*$/, ''),
    `${cookie.slice(0, -12)}AAAAAAAAA%3D`,
    'stockreply=',
    'stockreply=a.b.c',
    '',
  ]) {
    expect(await whoAsks(new Headers({ cookie: forged }))).toBeNull()
  }
})

test('wrong password, unknown account, disabled account and one without a password get the same answer', async () => {
  const disabled = await createPersonWith(password, { banned: true })
  const invited = await db().user.create({ data: { id: randomUUID(), name: 'New', email: 'new@shop.test' } })
  const answers = await Promise.all([
    attempt(mara.email, 'not the password', elsewhere()),
    attempt('nobody@shop.test', password, elsewhere()),
    attempt(disabled.email, password, elsewhere()),
    attempt(invited.email, password, elsewhere()),
  ])
  const told = await Promise.all(
    answers.map(async (answer) => ({ status: answer.status, problem: await answer.json(), cookies: answer.headers.getSetCookie() })),
  )
  expect(told[0]).toMatchObject({ status: 401, problem: { code: 'unauthenticated', status: 401 }, cookies: [] })
  for (const other of told) expect(other).toEqual(told[0])
  expect(await db().signIn.count({ where: { userId: disabled.id } })).toBe(0)
})

test('an attempt costs the same whether or not there is such an account: one password is hashed', async () => {
  const hashing = vi.spyOn(crypto, 'scrypt')
  syncBuiltinESMExports()
  try {
    for (const email of [mara.email, 'nobody@shop.test']) {
      hashing.mockClear()
      await attempt(email, 'wrong', elsewhere())
      expect(hashing).toHaveBeenCalledTimes(1)
    }
  } finally {
    hashing.mockRestore()
    syncBuiltinESMExports()
  }
})

test('a body that is no sign-in is refused by field, with nothing counted', async () => {
  const from = elsewhere()
  for (let n = 0; n < 6; n += 1) {
    const answer = await attempt('not an address', '', from)
    expect(answer.status).toBe(400)
    expect(await answer.json()).toMatchObject({ code: 'validation_failed', errors: [{ path: 'email' }, { path: 'password' }] })
  }
  expect((await attempt(mara.email, password, from)).status).toBe(200)
})

test('the sixth failure of an account from one address waits, even with the right password; other accounts and addresses do not', async () => {
  const from = elsewhere()
  const ben = await createPersonWith(password)
  for (let n = 0; n < 5; n += 1) expect((await attempt(mara.email, 'wrong', from)).status).toBe(401)
  const refused = await attempt(mara.email, password, from)
  expect(refused.status).toBe(429)
  expect(refused.headers.get('content-type')).toBe('application/problem+json')
  expect(Number(refused.headers.get('retry-after'))).toBeGreaterThan(800)
  expect(await refused.json()).toMatchObject({ code: 'too_many_requests' })
  expect((await attempt(ben.email, password, from)).status).toBe(200)
  expect((await attempt(mara.email, password, elsewhere())).status).toBe(200)
})

test('an account that does not exist is limited just the same', async () => {
  const from = elsewhere()
  for (let n = 0; n < 5; n += 1) expect((await attempt('ghost@shop.test', 'wrong', from)).status).toBe(401)
  expect((await attempt('ghost@shop.test', 'wrong', from)).status).toBe(429)
})

test('many guesses at once are no way around the limit', async () => {
  const from = elsewhere()
  const answers = await Promise.all(Array.from({ length: 12 }, () => attempt(mara.email, 'wrong', from)))
  expect(answers.map(({ status }) => status).sort()).toEqual([...Array(5).fill(401), ...Array(7).fill(429)])
})

test('successes do not count, however many come at once', async () => {
  const from = elsewhere()
  const answers = await Promise.all(Array.from({ length: 8 }, () => attempt(mara.email, password, from)))
  expect(answers.map(({ status }) => status)).toEqual(Array(8).fill(200))
  for (let n = 0; n < 4; n += 1) expect((await attempt(mara.email, 'wrong', from)).status).toBe(401)
  expect((await attempt(mara.email, password, from)).status).toBe(200)
})

test('the fifty-first failure from one address waits, whoever it names; what another account already had refused does not count', async () => {
  const from = elsewhere()
  const refusals = Array.from({ length: 10 }, () => attempt('ghost@shop.test', 'wrong', from))
  await Promise.all(refusals)
  await db().rateLimiterFlexible.updateMany({ where: { key: `failed:address:${from}`, points: 5 }, data: { points: 49 } })
  expect((await attempt('anyone@shop.test', 'wrong', from)).status).toBe(401)
  expect((await attempt(mara.email, password, from)).status).toBe(429)
})

test('after a quarter of an hour failures are forgotten', async () => {
  const from = elsewhere()
  for (let n = 0; n < 6; n += 1) await attempt(mara.email, 'wrong', from)
  await db().rateLimiterFlexible.updateMany({ where: { key: { contains: from } }, data: { expire: new Date(Date.now() - 1) } })
  expect((await attempt(mara.email, password, from)).status).toBe(200)
})

test('all addresses of one IPv6 network count as one, and an IPv4 address is itself however it is written', async () => {
  for (let n = 0; n < 5; n += 1) await attempt(mara.email, 'wrong', `2001:db8:0:7::${n + 1}`)
  expect((await attempt(mara.email, password, '2001:0db8::7:1:2:3:4')).status).toBe(429)
  expect((await attempt(mara.email, password, '2001:db8:0:8::1')).status).toBe(200)
  const from = elsewhere()
  for (let n = 0; n < 5; n += 1) await attempt(mara.email, 'wrong', from)
  expect((await attempt(mara.email, password, `::ffff:${from}`)).status).toBe(429)
})

test('another site cannot sign anyone in', async () => {
  const foreign: Record<string, string>[] = [
    { origin: 'https://evil.example', 'sec-fetch-site': 'cross-site' },
    { origin: 'null' },
    { origin: 'http://localhost:3000', 'sec-fetch-site': 'cross-site' },
  ]
  for (const headers of foreign) {
    const answer = await attempt(mara.email, password, elsewhere(), headers)
    expect([answer.status, answer.headers.getSetCookie()]).toEqual([403, []])
    expect(await answer.json()).toMatchObject({ code: 'forbidden' })
  }
})

test('signing in again ends the sign-in before', async () => {
  const before = await cookieOf(mara)
  const after = await attempt(mara.email, password, elsewhere(), { cookie: before })
  expect(await whoAsks(new Headers({ cookie: before }))).toBeNull()
  expect(await whoAsks(new Headers({ cookie: carried(after) }))).not.toBeNull()
})

test('signing out ends this sign-in, leaves the others, and may be repeated', async () => {
  const [here, there] = [await cookieOf(mara), await cookieOf(mara)]
  for (let n = 0; n < 2; n += 1) {
    const answer = await signOut(ask('POST', '/api/auth/sign-out', { cookie: here }), none)
    expect(answer.status).toBe(200)
    expect(answer.headers.getSetCookie()).toContainEqual(expect.stringMatching(/^stockreply=; Max-Age=0/))
  }
  expect(await whoAsks(new Headers({ cookie: here }))).toBeNull()
  expect(await whoAsks(new Headers({ cookie: there }))).toMatchObject({ id: mara.id })
})

test('another site cannot sign anyone out', async () => {
  const cookie = await cookieOf(mara)
  const answer = await signOut(ask('POST', '/api/auth/sign-out', { cookie, headers: { origin: 'https://evil.example' } }), none)
  expect(answer.status).toBe(403)
  expect(await whoAsks(new Headers({ cookie }))).not.toBeNull()
})

test('asking who is signed in tells the person, or null', async () => {
  const answer = await getSession(ask('GET', '/api/auth/get-session', { cookie: await cookieOf(mara) }), none)
  expect(await answer.json()).toEqual({ user: { id: mara.id, name: mara.name, email: mara.email, role: 'administrator' } })
  expect(await (await getSession(ask('GET', '/api/auth/get-session'), none)).json()).toBeNull()
})

test('a sign-in ends after twelve unused hours, and after a week however much it is used', async () => {
  const [idle, old, used] = [await cookieOf(mara), await cookieOf(mara), await cookieOf(mara)]
  const rows = await db().signIn.findMany({ where: { userId: mara.id }, orderBy: { createdAt: 'desc' }, take: 3, select: { id: true } })
  const change = (row: { id: string } | undefined, data: { updatedAt?: Date; expiresAt?: Date }) =>
    db().signIn.update({ where: { id: row!.id }, data })
  await change(rows[2], { updatedAt: new Date(Date.now() - 12.1 * 3_600_000) })
  await change(rows[1], { expiresAt: new Date(Date.now() - 1000) })
  await change(rows[0], { updatedAt: new Date(Date.now() - 11.9 * 3_600_000) })
  expect(await whoAsks(new Headers({ cookie: idle }))).toBeNull()
  expect(await whoAsks(new Headers({ cookie: old }))).toBeNull()
  expect(await whoAsks(new Headers({ cookie: used }))).not.toBeNull()
  const noticed = await db().signIn.findUniqueOrThrow({ where: { id: rows[0]!.id } })
  expect(Date.now() - noticed.updatedAt.getTime()).toBeLessThan(60_000)
  expect(noticed.expiresAt.getTime() - noticed.createdAt.getTime()).toBeLessThan(7 * 24 * 3_600_000)
})

test('a disabled person is out at once', async () => {
  const person = await createPerson()
  const cookie = await cookieOf(person)
  expect(await whoAsks(new Headers({ cookie }))).not.toBeNull()
  await db().user.update({ where: { id: person.id }, data: { banned: true } })
  expect(await whoAsks(new Headers({ cookie }))).toBeNull()
})

test('on https the cookie is bound to this host and never travels in the clear', async () => {
  const restore = configure({ APP_URL: 'https://desk.shop.test' })
  await disconnect()
  try {
    const answer = await attempt(mara.email, password, elsewhere(), { origin: 'https://desk.shop.test' })
    expect(answer.headers.getSetCookie()[0]).toMatch(/^__Host-stockreply=.+; Max-Age=604800; Path=\/; HttpOnly; Secure; SameSite=Lax$/)
    expect(await whoAsks(new Headers({ cookie: carried(answer) }))).toMatchObject({ id: mara.id })
  } finally {
    restore()
    await disconnect()
  }
})

test('with a cookie, a change must come from our own pages; who asks is decided first', async () => {
  const cookie = await signedInAs('administrator')
  const { POST } = await import('@/app/api/team/route')
  const body = { name: 'Ben', email: `${randomUUID()}@shop.test`, role: 'operator' }
  const forge = (headers: Record<string, string>, as?: string) => POST(ask('POST', '/api/team', { cookie: as, body, headers }), none)
  expect((await forge({ origin: 'https://evil.example', 'sec-fetch-site': 'cross-site' })).status).toBe(401)
  expect((await forge({ origin: 'https://evil.example', 'sec-fetch-site': 'cross-site' }, cookie)).status).toBe(403)
  expect((await forge({ origin: 'http://localhost:3001', 'sec-fetch-site': 'same-site' }, cookie)).status).toBe(403)
  expect((await forge({ origin: 'null' }, cookie)).status).toBe(403)
  const bare = new Request('http://localhost:3000/api/team', { method: 'POST', headers: { cookie }, body: JSON.stringify(body) })
  expect((await POST(bare, none)).status).toBe(403)
  expect(await db().user.count({ where: { email: body.email } })).toBe(0)
  expect((await forge({}, cookie)).status).toBe(201)
})

test('a role that may not is told so, and one that may is served', async () => {
  expect((await team(ask('GET', '/api/team', { cookie: await signedInAs('supervisor') }), none)).status).toBe(403)
  expect((await team(ask('GET', '/api/team', { cookie: await signedInAs('administrator') }), none)).status).toBe(200)
})
