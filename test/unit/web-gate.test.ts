import { once } from 'node:events'
import { createServer, type IncomingMessage, request, type ServerResponse } from 'node:http'
import { text } from 'node:stream/consumers'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { trustedProxies } from '@/bin/web/client-address'
import { behindGate } from '@/bin/web/listener'

interface Asked {
  method?: string
  path?: string
  headers?: Record<string, string>
  body?: string
}

/** In the product's place: tells what reached it. */
async function echo(asked: IncomingMessage, response: ServerResponse): Promise<void> {
  const body = await text(asked)
  response.setHeader('Cache-Control', 's-maxage=31536000')
  response.end(JSON.stringify({ headers: asked.headers, length: body.length }))
}

const server = createServer(behindGate({ appUrl: new URL('http://localhost:3000'), trusted: trustedProxies() }, echo))
const behindProxy = createServer(behindGate({ appUrl: new URL('https://desk.example'), trusted: trustedProxies('127.0.0.0/8') }, echo))

beforeAll(() => Promise.all([server, behindProxy].map((each) => once(each.listen(0, '127.0.0.1'), 'listening'))))
afterAll(() => {
  for (const each of [server, behindProxy]) each.close()
})

async function ask({ method = 'GET', path = '/', headers = {}, body }: Asked, of = server) {
  const address = of.address()
  const port = typeof address === 'object' && address ? address.port : 0
  const call = request({ port, host: '127.0.0.1', method, path, headers: { host: 'localhost:3000', ...headers }, agent: false })
  call.on('error', () => {})
  call.end(body)
  const [answer] = (await once(call, 'response')) as [IncomingMessage]
  const said = await text(answer)
  return { status: answer.statusCode, headers: answer.headers, body: said ? JSON.parse(said) : null }
}

test('a page may run the scripts of its own answer only, and its nonce is new each time', async () => {
  const [first, second] = await Promise.all([ask({}), ask({})])
  const policy = String(first.headers['content-security-policy'])
  const nonce = /script-src 'self' 'nonce-([^']+)' 'strict-dynamic'/.exec(policy)?.[1]
  expect(first.body.headers['x-nonce']).toBe(nonce)
  expect(first.body.headers['content-security-policy']).toContain(`'nonce-${nonce}'`)
  expect(second.body.headers['x-nonce']).not.toBe(nonce)
  expect(policy).toMatch(/frame-ancestors 'none'/)
  expect(first.headers).toMatchObject({ 'x-content-type-options': 'nosniff', 'cross-origin-opener-policy': 'same-origin' })
})

test('a browser is bound to https only where the desk is reached by it', async () => {
  expect((await ask({})).headers['strict-transport-security']).toBeUndefined()
  expect((await ask({}, behindProxy)).headers['strict-transport-security']).toMatch(/^max-age=31536000/)
})

test('nobody keeps an answer, except files whose name changes with their content', async () => {
  expect((await ask({ path: '/api/sessions' })).headers['cache-control']).toBe('no-store')
  expect((await ask({ path: '/_next/static/x.js' })).headers['cache-control']).toBe('s-maxage=31536000')
})

test('a body in any Content-Encoding is refused unread', async () => {
  const { status, body } = await ask({ method: 'POST', path: '/api/x', headers: { 'content-encoding': 'br' }, body: 'x' })
  expect({ status, code: body.code }).toEqual({ status: 415, code: 'unsupported_encoding' })
})

test('a body that says it is too long is refused', async () => {
  const { status, body } = await ask({ method: 'POST', path: '/api/x', body: 'x'.repeat(1_048_577) })
  expect({ status, code: body.code }).toEqual({ status: 413, code: 'too_large' })
})

test('a body that does not say how long it is is counted', async () => {
  const chunked = { 'transfer-encoding': 'chunked' }
  const whole = await ask({ method: 'POST', path: '/api/x', headers: chunked, body: 'x'.repeat(1_048_576) })
  expect(whole.body).toMatchObject({ length: 1_048_576 })
  const { status } = await ask({ method: 'POST', path: '/api/x', headers: chunked, body: 'x'.repeat(1_048_577) })
  expect(status).toBe(413)
})

test('who is still sending hears that it is too much', async () => {
  const address = server.address()
  const url = `http://127.0.0.1:${typeof address === 'object' && address ? address.port : 0}/api/x`
  const long = () =>
    new ReadableStream({ start: (to) => [...Array.from({ length: 20 }, () => to.enqueue(new Uint8Array(100_000))), to.close()] })
  const send = async () => (await fetch(url, { method: 'POST', body: long(), duplex: 'half' } as RequestInit)).status
  for (let round = 0; round < 10; round++) expect(await send()).toBe(413)
})

test('a product file may be longer', async () => {
  const { body } = await ask({ method: 'POST', path: '/api/products/import?dryRun=true', body: 'x'.repeat(3_000_000) })
  expect(body.length).toBe(3_000_000)
})

test('no other protocol is spoken', async () => {
  const { status } = await ask({ headers: { connection: 'upgrade', upgrade: 'websocket' } })
  expect(status).toBe(400)
})

test('words that only the server says to itself do not come in from outside', async () => {
  const headers = {
    'x-middleware-subrequest': 'middleware',
    'x-nonce': 'mine',
    'x-forwarded-host': 'evil.example',
    'x-client-address': '1.2.3.4',
  }
  const { body } = await ask({ headers })
  expect(body.headers).toMatchObject({ 'x-client-address': '127.0.0.1' })
  expect(body.headers['x-nonce']).not.toBe('mine')
  expect(Object.keys(body.headers)).not.toContain('x-middleware-subrequest')
  expect(Object.keys(body.headers)).not.toContain('x-forwarded-host')
})

test('the client behind a trusted proxy is the last address that no proxy of ours has', async () => {
  const { body } = await ask({ headers: { 'x-forwarded-for': '6.6.6.6, 203.0.113.7, 127.0.0.9' } }, behindProxy)
  expect(body.headers['x-client-address']).toBe('203.0.113.7')
})

test('a page asked for by another of this machine’s names leads to the one that sign-in works with; the API does not', async () => {
  const page = await ask({ path: '/sessions?view=all', headers: { host: '127.0.0.1:3000' } })
  expect({ status: page.status, location: page.headers.location }).toEqual({
    status: 307,
    location: 'http://localhost:3000/sessions?view=all',
  })
  expect((await ask({ path: '/api/health/live', headers: { host: '127.0.0.1:3000' } })).status).toBe(200)
  expect((await ask({ path: '/', headers: { host: 'desk.lan:3000' } })).status).toBe(200)
})

test('an address that is no path is not found', async () => {
  expect((await ask({ path: 'http://evil.example/' })).status).toBe(404)
})
