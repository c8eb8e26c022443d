import { once } from 'node:events'
import { createServer, request } from 'node:http'
import { text } from 'node:stream/consumers'
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest'
import { trustedProxies } from '@/bin/web/client-address'
import { behindGate } from '@/bin/web/listener'
import { webhooksFirst } from '@/bin/web/webhooks'
import { db, disconnect } from '@/lib/db'
import { openDesk, SECRET } from '../desk'

const reached: string[] = []
const product = webhooksFirst(async (asked, response) => {
  reached.push(`${asked.method} ${asked.url}`)
  response.end('{}')
})
const server = createServer(behindGate({ appUrl: new URL('http://localhost:3000'), trusted: trustedProxies() }, product))

beforeAll(async () => {
  await openDesk()
  await once(server.listen(0, '127.0.0.1'), 'listening')
})
beforeEach(async () => {
  reached.length = 0
  await db().journalEntry.deleteMany()
})
afterAll(async () => {
  server.close()
  await disconnect()
})

const path = `/api/webhooks/onemsg/${SECRET}`

async function send(body: string, { to = path, method = 'POST', headers = {} } = {}) {
  const address = server.address()
  const port = typeof address === 'object' && address ? address.port : 0
  const call = request({ port, host: '127.0.0.1', method, path: to, headers: { host: 'localhost:3000', ...headers }, agent: false })
  call.on('error', () => {})
  call.end(body)
  const [answer] = await once(call, 'response')
  return { status: answer.statusCode, headers: answer.headers, body: JSON.parse(await text(answer)) }
}

test('a webhook is on disk when it is answered, as it came, and Next is not asked', async () => {
  const body = '{ "messages": [],\n "more": "ключ 🔑" }'
  const answer = await send(body)
  expect(answer).toMatchObject({ status: 200, body: { received: true } })
  expect(answer.headers).toMatchObject({ 'content-type': 'application/json', 'cache-control': 'no-store' })
  const kept = await db().journalEntry.findMany()
  expect(kept.map((entry) => Buffer.from(entry.body).toString())).toEqual([body])
  expect(reached).toEqual([])
})

test('a hundred at once are all kept, each once', async () => {
  const sent = Array.from({ length: 100 }, (_, n) => `{"n":${n}}`)
  const answers = await Promise.all(sent.map((body) => send(body)))
  expect(new Set(answers.map(({ status }) => status))).toEqual(new Set([200]))
  const kept = await db().journalEntry.findMany()
  expect(kept.map((entry) => Buffer.from(entry.body).toString()).sort()).toEqual(sent.sort())
})

test.for([
  ['a wrong secret', '{}', { to: '/api/webhooks/onemsg/guessed-by-somebody-who-does-not-know' }, 404, 'not_found'],
  ['what is not JSON', 'hello', {}, 400, 'invalid_json'],
  ['more than 1 MiB', JSON.stringify('x'.repeat(1_048_576)), {}, 413, 'too_large'],
  ['a compressed body', '{}', { headers: { 'content-encoding': 'br' } }, 415, 'unsupported_encoding'],
] as const)('%s is refused, and nothing is kept', async ([, body, how, status, code]) => {
  expect(await send(body, how)).toMatchObject({
    status,
    body: { status, code },
    headers: { 'content-type': 'application/problem+json' },
  })
  expect(await db().journalEntry.count()).toBe(0)
})

test('everything else goes on to Next', async () => {
  await send('', { method: 'GET' })
  await send('{}', { to: '/api/webhooks/onemsg' })
  await send('{}', { to: '/api/sessions' })
  expect(reached).toEqual([`GET ${path}`, 'POST /api/webhooks/onemsg', 'POST /api/sessions'])
})
