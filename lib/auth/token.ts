import 'server-only'
import { createHash, createHmac, timingSafeEqual } from 'node:crypto'
import { parseCookies } from 'better-auth/cookies'
import { env } from '@/lib/env'

/** What the database keeps of a sign-in's token: enough to find it, nothing to steal. */
export function hashOfToken(token: string): string {
  return createHash('sha256').update(token).digest('base64url')
}

/** `__Host-` keeps other names of the same domain from setting it; browsers accept that on https only. */
export function cookieName(): string {
  return isSecure() ? '__Host-stockreply' : 'stockreply'
}

export function isSecure(): boolean {
  return env().APP_URL.startsWith('https:')
}

export function authSecret(): string {
  const secret = env().AUTH_SECRET
  if (!secret) throw new Error('AUTH_SECRET is not set')
  return secret
}

/** The token in the cookie, if our own signature stands beside it. */
export function tokenOf(headers: Headers): string | null {
  const value = parseCookies(headers.get('cookie') ?? '').get(cookieName())
  const [token, signature] = value?.split('.') ?? []
  if (!token || !signature) return null
  const expected = createHmac('sha256', authSecret()).update(token).digest()
  const given = Buffer.from(signature, 'base64')
  return given.length === expected.length && timingSafeEqual(given, expected) ? token : null
}
