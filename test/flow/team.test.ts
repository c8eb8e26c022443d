import { randomUUID } from 'node:crypto'
import { beforeEach, describe, expect, onTestFinished, test, vi } from 'vitest'
import { POST as signInRoute } from '@/app/api/auth/sign-in/email/route'
import { GET as people } from '@/app/api/people/route'
import { POST as renew } from '@/app/api/team/[id]/link/route'
import { PATCH } from '@/app/api/team/[id]/route'
import { POST as add, GET as list } from '@/app/api/team/route'
import { POST as accept, GET as greet } from '@/app/api/welcome/[token]/route'
import { whoAsks } from '@/lib/auth/server'
import { db, pool } from '@/lib/db'
import { ensureFirstAdministrator, resetAdministratorPassword } from '@/lib/team/first-administrator'
import { type Invitation, invitation, type TeamPage, teamPage } from '@/lib/team/model'
import { configure } from '../environment'
import { patience } from '../patience'
import { ask, cookieOf, createPerson, createPersonWith } from '../people'

const password = 'a long walk on the beach'
let admin: { id: string }
let cookie: string

beforeEach(async () => {
  await db().user.deleteMany()
  await db().rateLimiterFlexible.deleteMany()
  admin = await createPerson({ name: 'Ada', role: 'administrator' })
  cookie = await cookieOf(admin)
})

const at = (params: Record<string, string> = {}) => ({ params: Promise.resolve(params) })

async function invite(person: Record<string, unknown> = {}): Promise<Invitation> {
  const body = { name: 'Ben', email: `${randomUUID()}@shop.test`, role: 'operator', ...person }
  return invitation.parse(await (await add(ask('POST', '/api/team', { cookie, body }), at())).json())
}

const change = (id: string, body: unknown, as = cookie) => PATCH(ask('PATCH', `/api/team/${id}`, { cookie: as, body }), at({ id }))
const newLink = (id: string) => renew(ask('POST', `/api/team/${id}/link`, { cookie }), at({ id }))
const team = async (query = ''): Promise<TeamPage> =>
  teamPage.parse(await (await list(ask('GET', `/api/team${query}`, { cookie }), at())).json())
const tokenIn = ({ link }: Invitation) => link.url.split('/welcome/')[1]!
const look = (token: string) => greet(ask('GET', `/api/welcome/${token}`), at({ token }))
const choose = (token: string, word = password) => accept(ask('POST', `/api/welcome/${token}`, { body: { password: word } }), at({ token }))
const signIn = (email: string, word: string) =>
  signInRoute(ask('POST', '/api/auth/sign-in/email', { body: { email, password: word } }), at())

test('everybody on the team learns the names of who can be given work, and nothing else of them', async () => {
  const ben = await createPerson({ name: 'Ben' })
  await createPerson({ name: 'Carl', banned: true })
  const response = await people(ask('GET', '/api/people', { cookie: await cookieOf(ben) }), at())
  expect((await response.json()).items).toEqual([
    { id: admin.id, name: 'Ada' },
    { id: ben.id, name: 'Ben' },
  ])
})

describe('adding a person', () => {
  test('answers a link that lets them set a password and sign in', async () => {
    const invited = await invite({ name: ' Ben ', email: 'Ben@Shop.test' })
    expect(invited.member).toMatchObject({
      name: 'Ben',
      email: 'ben@shop.test',
      role: 'operator',
      disabled: false,
      pending: true,
      lastSignInAt: null,
    })
    expect(invited.link.url).toMatch(/^http:\/\/localhost:3000\/welcome\/[\w-]{43}$/)
    expect(Date.parse(invited.link.expiresAt) - Date.now()).toBeGreaterThan(71.9 * 3_600_000)

    expect(await (await look(tokenIn(invited))).json()).toEqual({ name: 'Ben', email: 'ben@shop.test', expiresAt: invited.link.expiresAt })
    const chosen = await choose(tokenIn(invited))
    expect([chosen.status, await chosen.json()]).toEqual([200, { email: 'ben@shop.test' }])
    expect((await signIn('ben@shop.test', password)).status).toBe(200)
    const { items } = await team()
    expect(items.find(({ email }) => email === 'ben@shop.test')).toMatchObject({ pending: false, lastSignInAt: expect.any(String) })
  })

  test('is refused for an address that is taken, whatever its case, and for a role that does not exist', async () => {
    const { member } = await invite()
    const again = await add(
      ask('POST', '/api/team', { cookie, body: { name: 'B', email: member.email.toUpperCase(), role: 'operator' } }),
      at(),
    )
    expect([again.status, (await again.json()).code]).toEqual([409, 'conflict'])
    const king = await add(ask('POST', '/api/team', { cookie, body: { name: '', email: 'x', role: 'king' } }), at())
    expect([king.status, (await king.json()).errors.map((e: { path: string }) => e.path)]).toEqual([400, ['name', 'email', 'role']])
  })

  test('leaves no trace of the link or of any password in what the team list tells', async () => {
    const invited = await invite()
    await choose(tokenIn(invited))
    const told = JSON.stringify(await team())
    const { password: kept } = await db().account.findFirstOrThrow({ where: { userId: invited.member.id } })
    expect(told).not.toContain(tokenIn(invited))
    expect(told).not.toContain(kept!)
    expect(told).not.toMatch(/password|token/i)
    expect(JSON.stringify(await db().oneTimeLink.findMany())).not.toContain(tokenIn(invited))
  })
})

describe('a one-time link', () => {
  test('works once, also when two use it at the same moment', async () => {
    const token = tokenIn(await invite())
    const answers = await Promise.all([choose(token), choose(token, 'another long password')])
    expect(answers.map(({ status }) => status).sort()).toEqual([200, 404])
    expect((await choose(token)).status).toBe(404)
    expect((await look(token)).status).toBe(404)
  })

  test('is refused after 72 hours, when a newer one was made, and when it never existed, in the same words', async () => {
    const [late, replaced] = [await invite(), await invite()]
    await db().oneTimeLink.updateMany({ where: { userId: late.member.id }, data: { expiresAt: new Date(Date.now() - 1) } })
    const renewed = invitation.parse(await (await newLink(replaced.member.id)).json())
    const told = await Promise.all(
      [tokenIn(late), tokenIn(replaced), 'x'.repeat(43)].map(async (token) => [
        (await choose(token)).status,
        await (await look(token)).json(),
      ]),
    )
    expect(told[0]).toMatchObject([404, { code: 'not_found' }])
    expect(new Set(told.map((answer) => JSON.stringify(answer))).size).toBe(1)
    expect((await choose(tokenIn(renewed))).status).toBe(200)
  })

  test('takes passwords of 12 to 128 characters that are not guessed first, and stays usable after a refused one', async () => {
    const token = tokenIn(await invite())
    for (const word of ['eleven char', 'x'.repeat(129), 'Password1234', 'aaaaaaaaaaaaaa']) {
      const answer = await choose(token, word)
      expect([answer.status, (await answer.json()).errors[0].path]).toEqual([400, 'password'])
    }
    expect((await choose(token)).status).toBe(200)
  })

  test('that resets a password ends what was signed in with the old one', async () => {
    const ben = await createPersonWith('the old long password')
    const before = await cookieOf(ben)
    const link = invitation.parse(await (await newLink(ben.id)).json())
    expect(await whoAsks(new Headers({ cookie: before }))).not.toBeNull()
    await choose(tokenIn(link))
    expect(await whoAsks(new Headers({ cookie: before }))).toBeNull()
    expect((await signIn(ben.email, 'the old long password')).status).toBe(401)
    expect((await signIn(ben.email, password)).status).toBe(200)
  })

  test('cannot be guessed at leisure, and guessing does not keep anyone from signing in', async () => {
    const ben = await createPersonWith(password)
    const token = tokenIn(await invite())
    for (let n = 0; n < 50; n += 1) await look(String(n).padStart(43, 'x'))
    const refused = await look(token)
    expect([refused.status, refused.headers.has('retry-after')]).toEqual([429, true])
    expect((await signIn(ben.email, password)).status).toBe(200)
  })

  test('is not for another site to use', async () => {
    const token = tokenIn(await invite())
    const foreign = ask('POST', `/api/welcome/${token}`, { body: { password }, headers: { origin: 'https://evil.example' } })
    expect((await accept(foreign, at({ token }))).status).toBe(403)
    expect((await look(token)).status).toBe(200)
  })
})

describe('changing a person', () => {
  test('takes effect with their next request', async () => {
    const ben = await createPerson()
    const theirs = await cookieOf(ben)
    const answer = await change(ben.id, { role: 'supervisor' })
    expect(await answer.json()).toMatchObject({ id: ben.id, role: 'supervisor' })
    expect(await whoAsks(new Headers({ cookie: theirs }))).toMatchObject({ role: 'supervisor' })
  })

  test('a new name is theirs everywhere from then on; an empty one is refused', async () => {
    const ben = await createPerson({ name: 'Ben' })
    expect(await (await change(ben.id, { name: ' Benedikt ' })).json()).toMatchObject({
      name: 'Benedikt',
      role: 'operator',
      disabled: false,
    })
    expect((await change(ben.id, { name: ' ' })).status).toBe(400)
  })

  test('disabling ends every sign-in and link at once, for good, and keeps them from signing in', async () => {
    const ben = await createPersonWith(password)
    const theirs = await cookieOf(ben)
    const link = invitation.parse(await (await newLink(ben.id)).json())
    expect(await (await change(ben.id, { disabled: true })).json()).toMatchObject({ disabled: true })
    expect(await whoAsks(new Headers({ cookie: theirs }))).toBeNull()
    expect((await signIn(ben.email, password)).status).toBe(401)
    expect((await choose(tokenIn(link))).status).toBe(404)
    expect((await newLink(ben.id)).status).toBe(409)

    await change(ben.id, { disabled: false })
    expect(await whoAsks(new Headers({ cookie: theirs }))).toBeNull()
    expect((await choose(tokenIn(link))).status).toBe(404)
    expect((await signIn(ben.email, password)).status).toBe(200)
  })

  test('the last administrator can neither be disabled nor demoted; someone who cannot sign in does not count', async () => {
    await invite({ role: 'administrator' })
    await createPerson({ role: 'administrator', banned: true })
    for (const body of [{ disabled: true }, { role: 'supervisor' }, { role: 'operator', disabled: true }]) {
      const answer = await change(admin.id, body)
      expect([answer.status, (await answer.json()).code]).toEqual([409, 'conflict'])
    }
    expect((await change(admin.id, { role: 'administrator' })).status).toBe(200)
    await createPerson({ role: 'administrator' })
    expect((await change(admin.id, { role: 'supervisor' })).status).toBe(200)
  })

  test('two administrators who disable each other at the same moment leave one', async () => {
    const other = await createPerson({ role: 'administrator' })
    const theirs = await cookieOf(other)
    const answers = await Promise.all([change(other.id, { disabled: true }), change(admin.id, { disabled: true }, theirs)])
    expect(answers.map(({ status }) => status).sort()).toEqual([200, 409])
    expect(await db().user.count({ where: { role: 'administrator', banned: false } })).toBe(1)
  })

  test('says what is wrong with an unknown person and with a change that changes nothing', async () => {
    expect((await change(randomUUID(), { disabled: true })).status).toBe(404)
    expect((await change('not-an-id', { disabled: true })).status).toBe(404)
    expect((await newLink(randomUUID())).status).toBe(404)
    expect((await change(admin.id, {})).status).toBe(400)
  })
})

test('the team is listed by name, page by page', async () => {
  for (const name of ['Cleo', 'Ben', 'Dora']) await createPerson({ name })
  const first = await team('?limit=3')
  expect(first.items.map(({ name }) => name)).toEqual(['Ada', 'Ben', 'Cleo'])
  const rest = await team(`?limit=3&cursor=${first.nextCursor}`)
  expect([rest.items.map(({ name }) => name), rest.nextCursor]).toEqual([['Dora'], null])
  for (const query of ['?limit=0', '?cursor=x', `?cursor=${randomUUID()}`]) {
    expect((await list(ask('GET', `/api/team${query}`, { cookie }), at())).status).toBe(400)
  }
})

describe('the first administrator', () => {
  beforeEach(async () => {
    await db().user.deleteMany()
  })

  test('is made once, however many processes start together, and only one of them tells the password', async () => {
    const blocker = await pool().connect()
    await blocker.query('begin; lock table "User" in share mode')
    const starts = Promise.all(Array.from({ length: 10 }, () => ensureFirstAdministrator()))
    const blocked = `select count(*)::int as count from pg_stat_activity where datname = current_database() and wait_event_type = 'Lock'`
    await vi.waitFor(async () => expect((await pool().query(blocked)).rows).toEqual([{ count: 10 }]), patience)
    await blocker.query('commit')
    blocker.release()
    const made = await starts
    const [told, ...more] = made.filter((each) => each !== null)
    expect([await db().user.count(), more]).toEqual([1, []])
    expect(told).toEqual({ email: 'admin@example.com', password: expect.stringMatching(/^[a-z2-9]{5}(-[a-z2-9]{5}){3}$/) })
    expect((await signIn(told!.email, told!.password)).status).toBe(200)
    expect(await ensureFirstAdministrator()).toBeNull()
  })

  test('has the password that the environment gives, which is not told', async () => {
    onTestFinished(configure({ ADMIN_EMAIL: 'chief@shop.test', ADMIN_PASSWORD: 'Correct-horse-battery-9' }))
    expect(await ensureFirstAdministrator()).toBeNull()
    const answer = await signIn('chief@shop.test', 'Correct-horse-battery-9')
    expect(await answer.json()).toMatchObject({ user: { role: 'administrator' } })
  })

  test('is not made where someone is already, even if nobody administrates', async () => {
    await createPerson()
    expect(await ensureFirstAdministrator()).toBeNull()
    expect(await db().user.count()).toBe(1)
  })
})

describe('resetting the password of an administrator', () => {
  test('gives a new one and ends their sign-ins', async () => {
    const chief = await createPersonWith('the old long password', { role: 'administrator', email: 'chief@shop.test' })
    const theirs = await cookieOf(chief)
    const reset = await resetAdministratorPassword('Chief@shop.test')
    expect(await whoAsks(new Headers({ cookie: theirs }))).toBeNull()
    expect((await signIn('chief@shop.test', 'the old long password')).status).toBe(401)
    expect((await signIn(reset.email, reset.password)).status).toBe(200)
  })

  test('takes the one who has been here longest, if none is named, and nobody who is no active administrator', async () => {
    await createPerson({ role: 'administrator' })
    expect((await resetAdministratorPassword()).email).toBe(`${admin.id}@shop.test`)
    const ben = await createPerson()
    await expect(resetAdministratorPassword(ben.email)).rejects.toMatchObject({ code: 'not_found' })
    await db().user.updateMany({ data: { banned: true } })
    await expect(resetAdministratorPassword()).rejects.toMatchObject({ code: 'not_found' })
  })
})
