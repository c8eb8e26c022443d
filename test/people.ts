import { createHmac, randomBytes, randomUUID } from 'node:crypto'
import { hashPassword } from 'better-auth/crypto'
import type { Role } from '@/lib/auth/model'
import { setPassword } from '@/lib/auth/server'
import { authSecret, cookieName, hashOfToken } from '@/lib/auth/token'
import { db, transaction } from '@/lib/db'

interface Someone {
  name?: string
  email?: string
  role?: Role
  banned?: boolean
}

/** Someone on the team who has a password, though nobody knows it. */
export async function createPerson(someone: Someone = {}) {
  const id = randomUUID()
  const person = await db().user.create({ data: { id, name: 'Mara Klein', email: `${id}@shop.test`, role: 'operator', ...someone } })
  await db().account.create({ data: { id: randomUUID(), providerId: 'credential', accountId: id, userId: id, password: 'nobody:knows' } })
  return person
}

/** Someone who can sign in with `password`. */
export async function createPersonWith(password: string, someone: Someone = {}) {
  const person = await createPerson(someone)
  const hashed = await hashPassword(password)
  await transaction((tx) => setPassword(tx, person.id, hashed))
  return person
}

/** The cookie of a fresh sign-in of this person. */
export async function cookieOf({ id: userId }: { id: string }): Promise<string> {
  const token = randomBytes(24).toString('hex')
  await db().signIn.create({
    data: { id: randomUUID(), token: hashOfToken(token), userId, expiresAt: new Date(Date.now() + 3_600_000) },
  })
  const signature = createHmac('sha256', authSecret()).update(token).digest('base64')
  return `${cookieName()}=${encodeURIComponent(`${token}.${signature}`)}`
}

/** The cookie of someone new who has this role. */
export async function signedInAs(role: Role): Promise<string> {
  return cookieOf(await createPerson({ role }))
}

interface Asking {
  cookie?: string
  body?: unknown
  headers?: Record<string, string>
}

/** A request as the desk's own page sends it. */
export function ask(method: string, path: string, { cookie, body, headers = {} }: Asking = {}): Request {
  const sent = new Headers({ origin: 'http://localhost:3000', 'sec-fetch-site': 'same-origin', ...headers })
  if (cookie) sent.set('cookie', cookie)
  if (body !== undefined) sent.set('content-type', 'application/json')
  return new Request(`http://localhost:3000${path}`, { method, headers: sent, body: body === undefined ? undefined : JSON.stringify(body) })
}
