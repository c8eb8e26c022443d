import { brotliCompressSync, gzipSync } from 'node:zlib'
import { afterEach, describe, expect, onTestFinished, test, vi } from 'vitest'
import { callOut, type OutboundRequest } from '@/lib/http/outbound'
import { type Behaviour, deserted, startBareServer, startServer } from '../misbehaving'
import { patience } from '../patience'

afterEach(() => vi.unstubAllGlobals())

async function serving(behave: Behaviour) {
  const server = await startServer(behave)
  onTestFinished(server.close)
  return server
}

async function servingBare(...[behave]: Parameters<typeof startBareServer>) {
  const server = await startBareServer(behave)
  onTestFinished(server.close)
  return server
}

const call = (url: string, rest: Partial<OutboundRequest> = {}) =>
  callOut({ method: 'POST', url, body: '{"a":"ü"}', timeoutMs: 5000, ...rest })

describe('an answer', () => {
  test('is whole, with its status, its headers and its text', async () => {
    const { url, heard } = await serving((response) => response.writeHead(207, { 'x-kind': 'odd' }).end('grüße 🙂'))
    expect(await call(url)).toMatchObject({ kind: 'answered', status: 207, headers: { 'x-kind': 'odd' }, text: 'grüße 🙂' })
    expect(heard).toMatchObject([
      { method: 'POST', body: '{"a":"ü"}', headers: { 'content-length': '10', 'accept-encoding': 'identity', connection: 'close' } },
    ])
  })

  test('that leads elsewhere is not followed', async () => {
    const { url, heard } = await serving((response) => response.writeHead(302, { location: '/elsewhere' }).end())
    expect(await call(url)).toMatchObject({ kind: 'answered', status: 302 })
    expect(heard).toHaveLength(1)
  })

  test.for([
    ['br', brotliCompressSync('{}')],
    ['gzip', gzipSync('{}')],
    ['GZIP, br', Buffer.from('x')],
  ] as const)('encoded as %s is refused, unread', async ([encoding, body]) => {
    const { url } = await serving((response) => response.writeHead(200, { 'content-encoding': encoding }).end(body))
    expect(await call(url)).toEqual({ kind: 'broken', reason: 'the answer is encoded, which is refused', status: 200 })
  })

  test('that says it is not encoded is read', async () => {
    const { url } = await serving((response) => response.writeHead(200, { 'content-encoding': 'Identity' }).end('plain'))
    expect(await call(url)).toMatchObject({ kind: 'answered', text: 'plain' })
  })

  test('without end is cut off', async () => {
    const { url, sockets } = await serving((response) => {
      response.writeHead(200)
      const pour = () => {
        while (!response.destroyed && response.write('x'.repeat(16_384)));
      }
      response.on('drain', pour)
      pour()
    })
    expect(await call(url, { mostBytes: 100_000 })).toEqual({ kind: 'broken', reason: 'the answer is too long', status: 200 })
    await vi.waitFor(() => expect([...sockets].every((socket) => socket.destroyed)).toBe(true), patience)
  })
})

describe('what happens after the request has left is broken, not unsent', () => {
  const breaks: [says: string, behave: Behaviour, status: number | null][] = [
    ['the connection is cut without an answer', (response) => response.socket?.destroy(), null],
    ['the connection is reset', (response) => response.socket?.resetAndDestroy(), null],
    ['the answer is cut in its head', (response) => response.socket?.end('HTTP/1.1 200 OK\r\ncontent-le'), null],
    [
      'the answer is shorter than announced',
      (response) => response.socket?.end('HTTP/1.1 200 OK\r\ncontent-length: 50\r\n\r\n{"sent": tr'),
      200,
    ],
    [
      'the answer breaks off between two chunks',
      (response) => response.socket?.end('HTTP/1.1 200 OK\r\ntransfer-encoding: chunked\r\n\r\n3\r\n{"s\r\n'),
      200,
    ],
    ['the answer is not HTTP', (response) => response.socket?.end('SSH-2.0-OpenSSH_9.2\r\n'), null],
    [
      'the answer wants another protocol',
      (response) => response.socket?.end('HTTP/1.1 101 Switching Protocols\r\nupgrade: x\r\nconnection: upgrade\r\n\r\n'),
      null,
    ],
    ['the answer’s head has no end', (response) => response.socket?.write(`HTTP/1.1 200 OK\r\nx: ${'y'.repeat(100_000)}`), null],
  ]
  test.for(breaks)('%s', async ([, behave, status]) => {
    const { url, heard } = await serving(behave)
    expect(await call(url)).toMatchObject({ kind: 'broken', status })
    expect(heard).toHaveLength(1)
  })

  test('no answer comes in time', async () => {
    const { url } = await serving(() => {})
    expect(await call(url, { timeoutMs: 80 })).toEqual({ kind: 'broken', reason: 'no answer within 0.08 s', status: null })
  })

  test('the answer trickles on for longer than is waited', async () => {
    const { url } = await serving((response) => response.writeHead(200).write('{'))
    expect(await call(url, { timeoutMs: 120 })).toMatchObject({ kind: 'broken', status: 200 })
  })

  test('we stop while waiting', async () => {
    const stop = new AbortController()
    const { url } = await serving(() => stop.abort())
    expect(await call(url, { signal: stop.signal })).toEqual({ kind: 'broken', reason: 'we stopped before an answer came', status: null })
  })
})

describe('not one byte has left when', () => {
  test('nobody listens', async () => {
    expect(await call(await deserted())).toEqual({ kind: 'not_sent', reason: 'the connection was refused' })
  })

  test('the name does not exist', async () => {
    expect(await call('http://nobody.invalid/')).toMatchObject({ kind: 'not_sent', reason: expect.stringContaining('the server’s name') })
  })

  test('the other side does not speak TLS', async () => {
    const { port, heard } = await serving((response) => response.end('{}'))
    expect(await call(`https://127.0.0.1:${port}/`)).toMatchObject({
      kind: 'not_sent',
      reason: expect.stringContaining('the secure connection failed'),
    })
    expect(heard).toEqual([])
  })

  test('the other side hangs up while TLS is agreed on', async () => {
    const { port } = await servingBare((socket) => socket.once('data', () => socket.destroy()))
    expect(await call(`https://127.0.0.1:${port}/`)).toMatchObject({ kind: 'not_sent' })
  })

  test('TLS is not agreed on in time', async () => {
    const { port } = await servingBare(() => {})
    expect(await call(`https://127.0.0.1:${port}/`, { timeoutMs: 80 })).toEqual({ kind: 'not_sent', reason: 'no answer within 0.08 s' })
  })

  test('we stop before it began', async () => {
    const { url, heard } = await serving((response) => response.end('{}'))
    expect(await call(url, { signal: AbortSignal.abort() })).toEqual({ kind: 'not_sent', reason: 'we stopped before an answer came' })
    expect(heard).toEqual([])
  })

  test('the address or a header cannot be used, whose value is not repeated', async () => {
    expect(await call('no address')).toMatchObject({ kind: 'not_sent' })
    const { url } = await serving((response) => response.end('{}'))
    expect(JSON.stringify(await call(url, { headers: { authorization: 'Bearer top\nsecret' } }))).not.toContain('top')
  })
})

test('every call has a connection of its own', async () => {
  const { url, sockets } = await serving((response) => response.end('{}'))
  for (let i = 0; i < 3; i++) await call(url)
  expect(sockets.size).toBe(3)
})

test('the global fetch is not used', async () => {
  vi.stubGlobal('fetch', () => expect.unreachable())
  const { url } = await serving((response) => response.end('{}'))
  expect(await call(url)).toMatchObject({ kind: 'answered' })
})
