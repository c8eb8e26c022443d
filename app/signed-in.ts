import { headers } from 'next/headers'
import { forbidden, redirect } from 'next/navigation'
import { cache } from 'react'
import { mayActAs, type Person, type Role } from '@/lib/auth/model'
import { whoAsks } from '@/lib/auth/server'

// A layout and its page ask within one request; the database is asked once.
const visitor = cache(async () => whoAsks(await headers()))

/** Who looks at this page. Leads a signed-out visitor to signing in and back; shows the forbidden page to someone whose role is too low. */
export async function signedIn(role: Role = 'operator'): Promise<Person> {
  const person = await visitor()
  if (!person) redirect(await signInPath())
  if (!mayActAs(person.role, role)) forbidden()
  return person
}

/** Where the sign-in page sends this visitor on to, if they are signed in already; null for everyone else. */
export async function isSignedIn(): Promise<boolean> {
  return (await visitor()) !== null
}

async function signInPath(): Promise<string> {
  const path = (await headers()).get('x-request-path')
  return path && path !== '/' ? `/sign-in?next=${encodeURIComponent(path)}` : '/sign-in'
}
