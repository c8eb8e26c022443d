import { headers } from 'next/headers'
import { forbidden, redirect } from 'next/navigation'
import { cache } from 'react'
import { mayActAs, type Person, type Role } from '@/lib/auth/model'
import { whoIsSignedIn } from '@/lib/auth/server'

// A layout and its page ask within one request; the database is asked once.
const visitor = cache(async () => whoIsSignedIn(await headers()))

/** Who looks at this page. Leads a signed-out visitor to signing in and back; shows the forbidden page to someone whose role is too low. */
export async function signedIn(role: Role = 'operator'): Promise<Person> {
  const person = await visitor()
  if (!person) redirect(await signInPath())
  if (!mayActAs(person.role, role)) forbidden()
  return person
}

/** Whether anybody is signed in; leads nowhere. */
export async function isSignedIn(): Promise<boolean> {
  return (await visitor()) !== null
}

async function signInPath(): Promise<string> {
  const asked = (await headers()).get('x-request-path') ?? '/'
  const { pathname, searchParams } = new URL(asked, 'http://desk')
  // Next's own mark on what it loads without a new page.
  searchParams.delete('_rsc')
  const search = searchParams.size > 0 ? `?${searchParams}` : ''
  return pathname === '/' ? '/sign-in' : `/sign-in?next=${encodeURIComponent(pathname + search)}`
}
