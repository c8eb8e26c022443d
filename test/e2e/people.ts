import type { Cookie } from 'playwright-core'
import type { Role } from '@/lib/auth/model'
import { administrator } from './product'

/** What a browser holds for somebody who is signed in. */
export type Badge = Pick<Cookie, 'name' | 'value' | 'domain' | 'path'>

const colleagues = {
  supervisor: { name: 'Jens Albrecht', email: 'jens@shop.test', password: 'counting boxes all day' },
  operator: { name: 'Mara Klein', email: 'mara@shop.test', password: 'answering one more time' },
}

/** Signs the administrator in, has them invite one person of each other role, and signs those in too. */
export async function openTheShop(url: string): Promise<Record<Role, Badge>> {
  const badge = await signIn(url, administrator)
  const [supervisor, operator] = await Promise.all([join(url, badge, 'supervisor'), join(url, badge, 'operator')])
  return { administrator: badge, supervisor, operator }
}

async function join(url: string, badge: Badge, role: keyof typeof colleagues): Promise<Badge> {
  const { name, email, password } = colleagues[role]
  const invited = await call(`${url}/api/team`, { name, email, role }, badge)
  const { link } = await invited.json()
  await call(`${url}/api/welcome/${new URL(link.url).pathname.split('/').at(-1)}`, { password })
  return signIn(url, { email, password })
}

export async function signIn(url: string, credentials: { email: string; password: string }): Promise<Badge> {
  const response = await call(`${url}/api/auth/sign-in/email`, credentials)
  const [first = ''] = response.headers.getSetCookie()
  const [, name = '', value = ''] = /^([^=]+)=([^;]*)/.exec(first) ?? []
  return { name, value, domain: 'localhost', path: '/' }
}

async function call(address: string, body: unknown, badge?: Badge): Promise<Response> {
  const headers = new Headers({ 'content-type': 'application/json', origin: new URL(address).origin })
  if (badge) headers.set('cookie', `${badge.name}=${badge.value}`)
  const response = await fetch(address, { method: 'POST', headers, body: JSON.stringify(body) })
  if (!response.ok) throw new Error(`${address} answered ${response.status}: ${await response.text()}`)
  return response
}
