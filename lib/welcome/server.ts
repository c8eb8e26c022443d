import 'server-only'
import { createHash, randomBytes } from 'node:crypto'
import { hashPassword } from 'better-auth/crypto'
import { clientAddress, limited } from '@/lib/auth/attempts'
import { setPassword } from '@/lib/auth/server'
import { db, type Tx, transaction } from '@/lib/db'
import { env } from '@/lib/env'
import { AppError } from '@/lib/errors'
import { LINK_HOURS, type OneTimeLink, type Welcome } from './model'

/** A new link for this person; every older one stops working. */
export async function makeLink(tx: Tx, userId: string): Promise<OneTimeLink> {
  const token = randomBytes(32).toString('base64url')
  const expiresAt = new Date(Date.now() + LINK_HOURS * 3_600_000)
  await dropLinks(tx, userId)
  await tx.oneTimeLink.create({ data: { tokenHash: hashOf(token), userId, expiresAt } })
  return { url: `${env().APP_URL}/welcome/${token}`, expiresAt: expiresAt.toISOString() }
}

/** Makes every link of this person useless. */
export async function dropLinks(tx: Tx, userId: string): Promise<void> {
  await tx.oneTimeLink.deleteMany({ where: { userId } })
}

function hashOf(token: string): Buffer<ArrayBuffer> {
  return createHash('sha256').update(token).digest()
}

/** Whom this link greets. Throws not_found alike for a wrong, used or expired one, and too_many_requests to those who guess. */
export async function readWelcome(token: string, headers: Headers): Promise<Welcome> {
  return guessing(headers, async () => {
    const link = await db().oneTimeLink.findFirst({
      where: { tokenHash: hashOf(token), usedAt: null, expiresAt: { gt: new Date() }, user: { banned: false } },
      select: { expiresAt: true, user: { select: { name: true, email: true } } },
    })
    if (!link) throw spent()
    return { ...link.user, expiresAt: link.expiresAt.toISOString() }
  })
}

/** The same for a page, which says why the link does not work instead of failing. */
export async function findWelcome(token: string, headers: Headers): Promise<{ welcome: Welcome | null; problem: string }> {
  try {
    return { welcome: await readWelcome(token, headers), problem: '' }
  } catch (error) {
    if (error instanceof AppError) return { welcome: null, problem: error.message }
    throw error
  }
}

/** Sets the password that the link was made for; once. Everything that was signed in with an older password ends. Throws as readWelcome does. */
export async function acceptWelcome(token: string, password: string, headers: Headers): Promise<{ email: string }> {
  await readWelcome(token, headers)
  const hashed = await hashPassword(password)
  return transaction(async (tx) => {
    // One statement, so that of two who use the link at once the second finds it used.
    const [user] = await tx.$queryRaw<{ id: string; email: string }[]>`
      update "OneTimeLink" l set "usedAt" = now() from "User" u
      where l."tokenHash" = ${hashOf(token)} and l."usedAt" is null and l."expiresAt" > now() and u."id" = l."userId" and not u."banned"
      returning u."id", u."email"`
    if (!user) throw spent()
    await setPassword(tx, user.id, hashed)
    return { email: user.email }
  })
}

function guessing<T>(headers: Headers, look: () => Promise<T>): Promise<T> {
  const address = clientAddress(headers)
  return limited(`link ${address}`, { link: address }, look)
}

function spent(): AppError {
  return new AppError(
    'not_found',
    'This link has been used, has expired or was replaced by a newer one. Ask an administrator for a new one.',
  )
}
