import { z } from 'zod'
import { commonPasswords } from './common-passwords'

export const role = z.enum(['operator', 'supervisor', 'administrator'])
export type Role = z.infer<typeof role>

const rank: Record<Role, number> = { operator: 0, supervisor: 1, administrator: 2 }

/** Each role may do all that the ones before it may. */
export function mayActAs(has: Role, needed: Role): boolean {
  return rank[has] >= rank[needed]
}

/** The person who asks. */
export const person = z.object({ id: z.string(), name: z.string(), email: z.string(), role }).meta({ id: 'Person' })
export type Person = z.infer<typeof person>

/** Who asks: a person, or a program with an API key, known by the key's id and name. */
export interface Asker extends Person {
  isKey?: true
}

/** Whose doing something is, where that can only be a person of the team; null for a program. */
export function userIdOf({ id, isKey }: Asker): string | null {
  return isKey ? null : id
}

export const emailAddress = z
  .string()
  .trim()
  .toLowerCase()
  .pipe(z.email('This is not an e-mail address').max(254, 'An e-mail address has at most 254 characters'))

/** Also what an old password is read with: the rules for new ones do not apply here. */
export const credentials = z.object({ email: emailAddress, password: z.string().min(1, 'Enter the password').max(128, 'Too long') })
export type Credentials = z.infer<typeof credentials>

export const PASSWORD_MIN = 12
export const PASSWORD_MAX = 128

/** Length is what counts: no rule about which characters, only nothing that is tried first. */
export const newPassword = z
  .string()
  .min(PASSWORD_MIN, `Use at least ${PASSWORD_MIN} characters`)
  .max(PASSWORD_MAX, `Use at most ${PASSWORD_MAX} characters`)
  .refine((value) => !isGuessedFirst(value), 'This password is among the first that are tried: use another')

function isGuessedFirst(password: string): boolean {
  return new Set(password).size < 5 || commonPasswords.has(password.toLowerCase())
}

/** Where to go after signing in: a path of this desk, never another site's address. */
export function safeNext(next: string | null | undefined): string {
  if (!next || !/^\/(?![/\\])[^\\\p{Cc}]*$/u.test(next)) return '/'
  return /^\/(sign-in|welcome|api)(\/|\?|$)/.test(next) ? '/' : next
}
