import { readdirSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { beforeAll, describe, expect, test } from 'vitest'
import { mayActAs, type Role } from '@/lib/auth/model'
import { ask, signedInAs } from '../people'

/** Who may call what: the lowest role, or `anyone`. A new route is not open to anybody until it stands here. */
const lowest: Record<string, Role | 'anyone'> = {
  'ANY /api/[...rest]': 'operator',
  'GET /api/alarms': 'operator',
  'GET /api/aliases': 'supervisor',
  'DELETE /api/aliases/[id]': 'supervisor',
  'GET /api/announcements': 'administrator',
  'GET /api/announcements/[id]': 'administrator',
  'POST /api/announcements/[id]/redeliver': 'administrator',
  'GET /api/auth/get-session': 'anyone',
  'POST /api/auth/sign-in/email': 'anyone',
  'POST /api/auth/sign-out': 'anyone',
  'GET /api/categories': 'operator',
  'GET /api/channels': 'administrator',
  'POST /api/channels': 'administrator',
  'POST /api/channels/[id]/resume': 'administrator',
  'POST /api/channels/[id]/test': 'administrator',
  'PUT /api/channels/[id]/token': 'administrator',
  'POST /api/channels/[id]/webhook': 'administrator',
  'GET /api/events': 'operator',
  'GET /api/failures': 'operator',
  'POST /api/failures/[id]/assign': 'operator',
  'POST /api/failures/[id]/claim': 'operator',
  'POST /api/failures/[id]/resolve': 'supervisor',
  'POST /api/failures/retry': 'supervisor',
  'GET /api/health/live': 'anyone',
  'GET /api/health/ready': 'anyone',
  'GET /api/journal': 'administrator',
  'GET /api/journal/[id]': 'administrator',
  'POST /api/journal/[id]/replay': 'administrator',
  'POST /api/journal/replay': 'administrator',
  'GET /api/keys': 'administrator',
  'POST /api/keys': 'administrator',
  'DELETE /api/keys/[id]': 'administrator',
  'GET /api/leads': 'operator',
  'GET /api/leads.csv': 'operator',
  'GET /api/leads/[id]': 'operator',
  'PATCH /api/leads/[id]': 'operator',
  'POST /api/leads/[id]/reservation': 'operator',
  'GET /api/leads/sums': 'operator',
  'POST /api/messages/[id]/cancel': 'operator',
  'POST /api/messages/[id]/check': 'operator',
  'POST /api/messages/[id]/release': 'operator',
  'POST /api/messages/[id]/retry': 'operator',
  'GET /api/messages/[id]/timeline': 'operator',
  'GET /api/metrics': 'anyone',
  'GET /api/openapi.json': 'operator',
  'GET /api/people': 'operator',
  'GET /api/products': 'operator',
  'GET /api/products/[sku]': 'operator',
  'DELETE /api/products/[sku]': 'supervisor',
  'PUT /api/products/[sku]': 'supervisor',
  'GET /api/products/[sku]/history': 'operator',
  'GET /api/products/[sku]/similar': 'operator',
  'POST /api/products/bulk': 'supervisor',
  'GET /api/products/export': 'operator',
  'POST /api/products/import': 'supervisor',
  'GET /api/promises': 'operator',
  'POST /api/promises/[id]/cancel': 'operator',
  'POST /api/reservations/[id]/cancel': 'operator',
  'POST /api/reservations/[id]/extend': 'operator',
  'POST /api/reservations/[id]/fulfil': 'operator',
  'GET /api/sessions': 'operator',
  'GET /api/sessions/[id]': 'operator',
  'POST /api/sessions/[id]/assign': 'operator',
  'POST /api/sessions/[id]/done': 'operator',
  'PUT /api/sessions/[id]/draft': 'operator',
  'GET /api/sessions/[id]/messages': 'operator',
  'POST /api/sessions/[id]/reopen': 'operator',
  'POST /api/sessions/[id]/replies': 'operator',
  'POST /api/sessions/[id]/seen': 'operator',
  'POST /api/sessions/[id]/suggestion': 'operator',
  'DELETE /api/sessions/[id]/viewing': 'operator',
  'PUT /api/sessions/[id]/viewing': 'operator',
  'POST /api/sessions/[id]/suggestion/check': 'operator',
  'POST /api/sessions/[id]/template-replies': 'operator',
  'GET /api/settings/leads': 'operator',
  'PUT /api/settings/leads': 'administrator',
  'GET /api/settings/reply-texts': 'administrator',
  'DELETE /api/settings/reply-texts/[language]': 'administrator',
  'GET /api/settings/reply-texts/[language]': 'administrator',
  'PUT /api/settings/reply-texts/[language]': 'administrator',
  'PUT /api/settings/shop': 'administrator',
  'GET /api/settings/shop': 'operator',
  'GET /api/stock-sources': 'administrator',
  'POST /api/stock-sources': 'administrator',
  'DELETE /api/stock-sources/[id]': 'administrator',
  'PUT /api/stock-sources/[id]': 'administrator',
  'POST /api/stock-sources/test': 'administrator',
  'GET /api/subscriptions': 'administrator',
  'POST /api/subscriptions': 'administrator',
  'DELETE /api/subscriptions/[id]': 'administrator',
  'PATCH /api/subscriptions/[id]': 'administrator',
  'POST /api/subscriptions/[id]/dismiss': 'administrator',
  'POST /api/subscriptions/[id]/redeliver': 'administrator',
  'POST /api/subscriptions/[id]/secret': 'administrator',
  'POST /api/subscriptions/[id]/test': 'administrator',
  'GET /api/team': 'administrator',
  'POST /api/team': 'administrator',
  'PATCH /api/team/[id]': 'administrator',
  'POST /api/team/[id]/link': 'administrator',
  'GET /api/templates': 'operator',
  'POST /api/webhooks/onemsg/[secret]': 'anyone',
  'GET /api/welcome/[token]': 'anyone',
  'POST /api/welcome/[token]': 'anyone',
}

type Handler = (request: Request, context: { params: Promise<Record<string, string>> }) => Promise<Response>

const root = path.join(import.meta.dirname, '../../app')
const files = readdirSync(path.join(root, 'api'), { recursive: true, encoding: 'utf8' }).filter(
  (file) => path.basename(file) === 'route.ts',
)
const methods = ['GET', 'POST', 'PUT', 'PATCH', 'DELETE']
const handlers = new Map<string, { method: string; address: string; handler: Handler }>()

beforeAll(async () => {
  for (const file of files) {
    const exported: Record<string, unknown> = await import(/* @vite-ignore */ path.join(root, 'api', file))
    const address = `/api/${path.dirname(file)}`
    for (const method of methods) {
      const handler = exported[method]
      if (typeof handler !== 'function') continue
      const name = `${address === '/api/[...rest]' ? 'ANY' : method} ${address}`
      handlers.set(name, { method, address, handler: (request, context) => handler(request, context) })
    }
  }
})

/** Calls the route with ids that nothing has, and lets go of whatever it answers. */
async function call(name: string, cookie?: string) {
  const { method, address, handler } = handlers.get(name)!
  const nothing = '00000000-0000-7000-8000-000000000000'
  const names = [...address.matchAll(/\[(?:\.\.\.)?(\w+)\]/g)].map(([, each]) => each!)
  const request = ask(method, address.replaceAll(/\[[^\]]+\]/g, nothing), { cookie, body: method === 'GET' ? undefined : {} })
  const answer = await handler(request, { params: Promise.resolve(Object.fromEntries(names.map((each) => [each, nothing]))) })
  await answer.body?.cancel()
  return answer.status
}

test('every route stands in the table of who may call it, and nothing else does', () => {
  expect([...handlers.keys()].sort()).toEqual(Object.keys(lowest).sort())
})

test('every page of the desk asks for itself who looks at it, or only leads on', () => {
  const desk = path.join(root, '(desk)')
  const pages = readdirSync(desk, { recursive: true, encoding: 'utf8' }).filter((file) => path.basename(file) === 'page.tsx')
  const open = pages.filter((file) => !/await signedIn\(|\): never \{/.test(readFileSync(path.join(desk, file), 'utf8')))
  expect(open).toEqual([])
})

describe('who may call', () => {
  for (const [name, needed] of Object.entries(lowest)) {
    test(`${name}: ${needed}`, async () => {
      if (needed === 'anyone') return expect(await call(name)).not.toBe(403)
      const statuses: Record<string, number> = { nobody: await call(name) }
      for (const role of ['operator', 'supervisor', 'administrator'] as const) {
        const status = await call(name, await signedInAs(role))
        statuses[role] = status === 401 || status === 403 ? status : 200
      }
      const allowed = (role: Role) => (mayActAs(role, needed) ? 200 : 403)
      expect(statuses).toEqual({
        nobody: 401,
        operator: allowed('operator'),
        supervisor: allowed('supervisor'),
        administrator: allowed('administrator'),
      })
    })
  }
})
