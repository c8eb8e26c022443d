import 'server-only'
import { randomUUID } from 'node:crypto'
import { APIError } from 'better-auth/api'
import { db, pool, type Tx } from '@/lib/db'
import { AppError } from '@/lib/errors'
import { findKeyHolder, hasKey, refuseKey } from '@/lib/keys/server'
import { clientAddress, limited } from './attempts'
import { auth } from './better-auth'
import type { Asker, Credentials, Person } from './model'
import { hashOfToken, tokenOf } from './token'

/** A sign-in that nobody used for this long has ended. */
const IDLE = '12 hours'

interface Found extends Person {
  unnoticed: boolean
}

/** Who sent these headers: the holder of the API key, or else the person who is signed in; null for nobody, and for a key that does not work. */
export function whoAsks(headers: Headers): Promise<Asker | null> {
  return hasKey(headers) ? findKeyHolder(headers) : whoIsSignedIn(headers)
}

/** Always throws: `unauthenticated`, or `too_many_requests` to those who guess keys. */
export async function refuseUnknown(headers: Headers): Promise<never> {
  if (hasKey(headers)) return refuseKey(headers)
  throw new AppError('unauthenticated', 'Sign in first')
}

/** The person of a sign-in that has neither ended nor idled away, unless disabled; else null. A key signs nobody in. */
export async function whoIsSignedIn(headers: Headers): Promise<Person | null> {
  const token = tokenOf(headers)
  if (!token) return null
  const hash = hashOfToken(token)
  const { rows } = await pool().query<Found>(
    `select u."id", u."name", u."email", u."role", s."updatedAt" < now() - interval '5 minutes' as "unnoticed"
     from "SignIn" s join "User" u on u."id" = s."userId"
     where s."token" = $1 and s."expiresAt" > now() and s."updatedAt" > now() - interval '${IDLE}' and not u."banned"`,
    [hash],
  )
  const [found] = rows
  if (!found) return null
  if (found.unnoticed) await pool().query('update "SignIn" set "updatedAt" = now() where "token" = $1', [hash])
  return { id: found.id, name: found.name, email: found.email, role: found.role }
}

/** Opens a sign-in and gives the cookies that carry it. Throws `unauthenticated`, alike for a wrong password, an unknown or a disabled account, or `too_many_requests`. */
export async function signIn({ email, password }: Credentials, headers: Headers): Promise<{ person: Person; cookies: string[] }> {
  const address = clientAddress(headers)
  const answer = await limited(address, { account: `${address} ${email}`, address }, () => checkPassword({ email, password }, headers))
  await endSignIn(headers)
  await forgetEnded(answer.response.user.id)
  const person = await db().user.findUniqueOrThrow({ where: { id: answer.response.user.id }, select: personFields })
  return { person, cookies: answer.headers.getSetCookie() }
}

const personFields = { id: true, name: true, email: true, role: true } as const

async function checkPassword(body: Credentials, headers: Headers) {
  try {
    return await auth().api.signInEmail({ body, headers, returnHeaders: true })
  } catch (error) {
    if (!(error instanceof APIError) || error.statusCode >= 500) throw error
    throw new AppError('unauthenticated', 'The e-mail address or the password is not right')
  }
}

/** Ends the sign-in that these headers carry, if any, and gives the cookies that make the browser forget it. */
export async function signOut(headers: Headers): Promise<string[]> {
  await endSignIn(headers)
  const answer = await auth().api.signOut({ headers, returnHeaders: true })
  return answer.headers.getSetCookie()
}

// Ended rows stay until the next sign-in: they tell when this person was last here.
async function endSignIn(headers: Headers): Promise<void> {
  const token = tokenOf(headers)
  if (token) await db().signIn.updateMany({ where: { token: hashOfToken(token) }, data: { expiresAt: new Date() } })
}

async function forgetEnded(userId: string): Promise<void> {
  await pool().query(`delete from "SignIn" where "userId" = $1 and ("expiresAt" <= now() or "updatedAt" <= now() - interval '${IDLE}')`, [
    userId,
  ])
}

/** Ends every sign-in of this person. */
export async function endSignIns(tx: Tx, userId: string): Promise<void> {
  await tx.$executeRaw`update "SignIn" set "expiresAt" = now() where "userId" = ${userId} and "expiresAt" > now()`
}

/** Sets what `hashed` says as this person's only password and ends every sign-in made with an older one. */
export async function setPassword(tx: Tx, userId: string, hashed: string): Promise<void> {
  const account = { providerId: 'credential', accountId: userId }
  await tx.account.upsert({
    where: { providerId_accountId: account },
    create: { ...account, id: randomUUID(), userId, password: hashed },
    update: { password: hashed },
  })
  await endSignIns(tx, userId)
}
