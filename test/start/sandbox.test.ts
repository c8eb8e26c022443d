import { type ChildProcess, fork } from 'node:child_process'
import { once } from 'node:events'
import { mkdtempSync, rmSync } from 'node:fs'
import http from 'node:http'
import type { AddressInfo } from 'node:net'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { json } from 'node:stream/consumers'
import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { z } from 'zod'

const item = z.looseObject({ id: z.string(), chatId: z.string(), fromMe: z.boolean().optional(), body: z.string().optional() })
const webhookBody = z.object({
  instanceId: z.string(),
  messages: z.array(item).default([]),
  ack: z.array(item.extend({ status: z.string() })).default([]),
})

let folder: string
let desk: http.Server
let isDeskUp: boolean
let heard: z.infer<typeof webhookBody>[]
let sandbox: ChildProcess | undefined

beforeEach(async () => {
  folder = mkdtempSync(path.join(tmpdir(), 'sandbox-'))
  heard = []
  isDeskUp = true
  desk = http.createServer(async (request, response) => {
    const body = webhookBody.parse(await json(request))
    if (isDeskUp) heard.push(body)
    response.writeHead(isDeskUp ? 200 : 503).end()
  })
  await once(desk.listen(0, '127.0.0.1'), 'listening')
})

afterEach(() => {
  sandbox?.kill('SIGKILL')
  desk.closeAllConnections()
  desk.close()
  rmSync(folder, { recursive: true, force: true })
})

async function start() {
  sandbox = fork('sandbox/main.ts', [], {
    execArgv: ['--import', 'tsx'],
    env: {
      ...process.env,
      SANDBOX_CHANNEL_ID: 'SBX1',
      SANDBOX_TOKEN: 'secret-token',
      SANDBOX_WEBHOOK_URL: `http://127.0.0.1:${(desk.address() as AddressInfo).port}/hook`,
      SANDBOX_SEED: '1',
      SANDBOX_PACE: '50',
      SANDBOX_NEWCOMERS: '0',
      SANDBOX_STATE: path.join(folder, 'state.json'),
    },
  })
  const [{ port }] = await once(sandbox, 'message')
  return async (method: string, body?: unknown, token = 'secret-token') => {
    const response = await fetch(`http://127.0.0.1:${port}/${method}`, {
      method: body ? 'POST' : 'GET',
      headers: { authorization: `Bearer ${token}` },
      body: body ? JSON.stringify(body) : undefined,
    })
    return { status: response.status, body: await response.json() }
  }
}

const messages = () => heard.flatMap((body) => body.messages)
const statusesOf = (id: string) => heard.flatMap((body) => body.ack.filter((ack) => ack.id === id).map(({ status }) => status))
const soon = { timeout: 10_000, interval: 20 }

test('a reply is taken, its statuses are pushed and found by polls, and the customer answers back', async () => {
  const call = await start()
  const ask = 'Bonjour, le dock USB-C est-il en stock ?'
  await vi.waitFor(() => expect(messages().map(({ body }) => body)).toContain(ask), soon)

  const sent = await call('SBX1/sendMessage', { phone: '33639984107', body: 'Hello! «USB-C dock 11-in-1» is currently in stock.' })
  expect(sent).toMatchObject({ status: 200, body: { sent: true } })
  await vi.waitFor(() => expect(statusesOf(sent.body.id)).toEqual(['sent', 'delivered', 'read']), soon)
  await vi.waitFor(() => expect(messages().filter(({ chatId, fromMe }) => chatId === '33639984107@c.us' && !fromMe)).toHaveLength(2), soon)
  expect(messages().find(({ id }) => id === sent.body.id)).toMatchObject({ fromMe: true })

  const polled = await call(`SBX1/hookInfo?messageId=${encodeURIComponent(sent.body.id)}`)
  expect(polled.body.hooks.map(({ status }: { status: string }) => status)).toEqual(['sent', 'delivered', 'read'])
  const history = await call('SBX1/messages?chatId=33639984107@c.us')
  const [question, reply, answer] = history.body.messages
  expect([question.fromMe, reply.fromMe, answer.fromMe]).toEqual([0, 1, 0])
  const later = await call(`SBX1/messages?lastMessageNumber=${reply.messageNumber}`)
  expect(later.body.messages.map(({ id }: { id: string }) => id)).toEqual([answer.id])
  const newest = await call('SBX1/messages?last=true&limit=1')
  expect(newest.body.messages.map(({ id }: { id: string }) => id)).toEqual([answer.id])
})

test('a desk that is not up yet misses nothing, and a restart greets nobody again', async () => {
  isDeskUp = false
  const call = await start()
  const history = await call('SBX1/messages?limit=1000')
  isDeskUp = true
  await vi.waitFor(() => expect(messages()).toHaveLength(history.body.messages.length), soon)

  sandbox?.kill('SIGTERM')
  await once(sandbox!, 'exit')
  heard = []
  const again = await start()
  expect((await again('SBX1/messages?limit=1000')).body).toEqual(history.body)
  expect(messages()).toEqual([])
})

test('what the provider answers to other calls', async () => {
  const call = await start()
  const statusOf = async (method: string, body?: unknown) => (await call(method, body)).status
  expect(await statusOf('SBX2/status')).toBe(404)
  expect(await statusOf('SBX1/dance')).toBe(404)
  expect(await statusOf('SBX1/hookInfo')).toBe(400)
  expect(await statusOf('SBX1/readMessage', {})).toBe(400)
  expect(await statusOf('SBX1/messages?limit=0')).toBe(400)
  expect((await call('SBX1/status')).body).toMatchObject({ status: 'connected' })
  expect((await call('SBX1/me')).body).toMatchObject({ data: [{ verified_name: 'Demo Shop' }] })
  const { body } = await call('SBX1/templates?limit=2&offset=1')
  expect(body).toMatchObject({ total: 6, templates: [{ language: 'de' }, { language: 'es' }] })
})

test('without the right token nothing is told but that', async () => {
  const call = await start()
  const { status, body } = await call('SBX1/status', undefined, 'guess')
  expect({ status, body }).toEqual({ status: 401, body: { error: expect.stringContaining('Wrong token "guess" for channel "SBX1"') } })
})

test.each(['signal', 'disconnect'])(
  'it ends at a %s, and does not wait for a call that is left hanging',
  { timeout: 15_000 },
  async (how) => {
    const call = await start()
    const hanging = expect(call('SBX1/sendMessage', { phone: '447700900341', body: 'Yes, it is free.' })).rejects.toThrow()
    await vi.waitFor(async () => expect(JSON.stringify((await call('SBX1/messages?last=1&limit=1')).body)).toContain('it is free'), soon)
    const exit = once(sandbox!, 'exit')
    if (how === 'signal') sandbox?.kill('SIGINT')
    else sandbox?.disconnect()
    expect(await exit).toEqual([0, null])
    await hanging
  },
)
