import { brotliCompressSync } from 'node:zlib'
import { describe, expect, onTestFinished, test } from 'vitest'
import { diagnose } from '@/lib/failures/model'
import { getProvider } from '@/lib/messaging/providers'
import { type Behaviour, deserted, startServer } from '../misbehaving'

const provider = getProvider('onemsg')
const token = 'tok_"of/the+tests"'

async function serving(behave: Behaviour) {
  const server = await startServer(behave)
  onTestFinished(server.close)
  return { ...server, account: { baseUrl: server.url, channelId: 'VID100', token } }
}

const json =
  (status: number, body: unknown, headers: Record<string, string> = {}): Behaviour =>
  (response) =>
    response.writeHead(status, { 'content-type': 'application/json', ...headers }).end(JSON.stringify(body))
const plain =
  (status: number, body: string, headers: Record<string, string | Buffer> = {}): Behaviour =>
  (response) =>
    response.writeHead(status, { 'content-type': 'text/plain', ...headers } as Record<string, string>).end(body)

async function sentTo(behave: Behaviour, { chatId = '14155552671@c.us', timeoutMs = 5000 } = {}) {
  const { account, heard } = await serving(behave)
  const outcome = await provider.sendText(account, { chatId, body: 'Yes, 8 left 🙂' }, { timeoutMs })
  return { outcome, heard }
}

describe('how a send ends', () => {
  const ends: [says: string, behave: Behaviour, outcome: Record<string, unknown>][] = [
    [
      '200 with an id',
      json(200, { sent: true, id: 'wamid.1', message: 'Sent' }),
      { kind: 'accepted', providerMessageId: 'wamid.1', httpStatus: 200 },
    ],
    ['201 with an id', json(201, { sent: true, id: 'x' }), { kind: 'accepted', httpStatus: 201 }],
    ['202 with an id', json(202, { sent: 'true', id: 'x' }), { kind: 'accepted', httpStatus: 202 }],
    ['sent, and no id', json(200, { sent: true }), { kind: 'unknown', reason: 'the provider took it and gave no id for it' }],
    ['sent, and an id that nobody can keep', json(200, { sent: true, id: 'x'.repeat(600) }), { kind: 'unknown' }],
    ['queued over there', json(200, { sent: false, jobId: 'job-1', message: 'queued' }), { kind: 'unknown' }],
    ['204', (response) => response.writeHead(204).end(), { kind: 'unknown', httpStatus: 204 }],
    ['200 with a web page', plain(200, '<html>hello</html>'), { kind: 'unknown', reason: 'the answer could not be read' }],
    ['200 with half of an answer', plain(200, '{"sent": tru'), { kind: 'unknown', reason: 'the answer could not be read' }],
    ['200 with nothing in it', json(200, {}), { kind: 'unknown' }],
    ['200 with a list', json(200, [{ sent: true, id: 'x' }]), { kind: 'unknown' }],
    ['200 with a fault further up', json(200, { response: { error: 'down' } }), { kind: 'unknown' }],
    ['200 refused', json(200, { sent: false, message: 'wrong file' }), { kind: 'rejected', error: { code: null, text: 'wrong file' } }],
    [
      '200 refused with a code',
      json(200, { sent: false, error: { code: 131047 }, message: 'outside window' }),
      { kind: 'rejected', error: { code: '131047', text: 'outside window' } },
    ],
    ['200 refused without a word', json(200, { sent: false }), { kind: 'rejected', error: { code: null, text: null } }],
    ['302', plain(302, '', { location: '/elsewhere' }), { kind: 'unknown', httpStatus: 302 }],
    ['400', json(400, { error: 'invalid phone' }), { kind: 'rejected', error: { code: null, text: 'invalid phone' } }],
    [
      '400 with Meta’s error',
      json(400, { error: { error_user_title: 'Title', error_user_msg: 'reason', code: 100 } }),
      { kind: 'rejected', error: { code: '100', text: 'Title: reason' } },
    ],
    [
      '403 in plain text',
      plain(403, 'Subscription is blocked'),
      { kind: 'rejected', httpStatus: 403, error: { code: null, text: 'Subscription is blocked' } },
    ],
    ['404 with a web page', plain(404, '<h1>no</h1>'), { kind: 'rejected', httpStatus: 404, error: { code: null, text: null } }],
    ['409', json(409, { message: 'x' }), { kind: 'rejected', httpStatus: 409 }],
    ['413', plain(413, ''), { kind: 'rejected', httpStatus: 413 }],
    ['422', json(422, { error: 'x' }), { kind: 'rejected', httpStatus: 422 }],
    [
      '429',
      json(429, { error: 'Rate limit exceeded' }),
      { kind: 'throttled', retryAfterMs: null, error: { code: null, text: 'Rate limit exceeded' } },
    ],
    ['429 with seconds', json(429, {}, { 'retry-after': '3' }), { kind: 'throttled', retryAfterMs: 3000 }],
    ['429 with a date gone by', json(429, {}, { 'retry-after': 'Wed, 21 Oct 2015 07:28:00 GMT' }), { kind: 'throttled', retryAfterMs: 0 }],
    ['429 with nonsense', json(429, {}, { 'retry-after': 'later' }), { kind: 'throttled', retryAfterMs: null }],
    ...[500, 502, 503, 504].map((status): [string, Behaviour, Record<string, unknown>] => [
      `${status}`,
      plain(status, 'Internal Server Error'),
      { kind: 'unknown', httpStatus: status, raw: 'Internal Server Error' },
    ]),
    [
      'an encoded yes',
      (response) => response.writeHead(200, { 'content-encoding': 'br' }).end(brotliCompressSync('{"sent":true,"id":"x"}')),
      { kind: 'unknown', httpStatus: 200 },
    ],
    ['cut off before an answer', (response) => response.socket?.destroy(), { kind: 'unknown', httpStatus: null, raw: null }],
    [
      'cut off in the middle of a yes',
      (response) => response.socket?.end('HTTP/1.1 200 OK\r\ncontent-length: 99\r\n\r\n{"sent":true,"id":"x"}'),
      { kind: 'unknown' },
    ],
  ]
  test.for(ends)('%s', async ([, behave, expected]) => {
    const { outcome, heard } = await sentTo(behave)
    expect(outcome).toMatchObject(expected)
    expect(heard).toHaveLength(1)
  })

  test('no answer in time', async () => {
    expect((await sentTo(() => {}, { timeoutMs: 80 })).outcome).toMatchObject({ kind: 'unknown', reason: 'no answer within 0.08 s' })
  })

  test('nobody there', async () => {
    const account = { baseUrl: await deserted(), channelId: 'VID100', token }
    expect(await provider.sendText(account, { chatId: '1@c.us', body: 'x' }, { timeoutMs: 5000 })).toEqual({
      kind: 'not_sent',
      reason: 'the connection was refused',
    })
  })
})

describe('whom it goes to', () => {
  test.for([
    ['14155552671@c.us', { phone: '14155552671' }],
    ['CO.1726691741709890@lid', { phone: 'CO.1726691741709890' }],
    ['lamp.shop@username', { username: 'lamp.shop' }],
    ['something@else', { chatId: 'something@else' }],
  ] as const)('%s is addressed as it was observed', async ([chatId, recipient]) => {
    const { heard } = await sentTo(json(200, { sent: true, id: 'x' }), { chatId })
    expect(JSON.parse(heard[0]!.body)).toEqual({ ...recipient, body: 'Yes, 8 left 🙂' })
  })

  test.for(['1203630@g.us', 'status@broadcast', '12@newsletter'])('%s is never sent to', async (chatId) => {
    const { outcome, heard } = await sentTo(json(200, { sent: true, id: 'x' }), { chatId })
    expect(heard).toEqual([])
    expect(outcome).toMatchObject({ kind: 'rejected', httpStatus: null })
    if (outcome.kind === 'rejected') expect(diagnose(outcome.error).cause).toBe('invalid_recipient')
  })
})

describe('the token', () => {
  test('travels in the header and nowhere else', async () => {
    const { heard } = await sentTo(json(200, { sent: true, id: 'x' }))
    expect(heard[0]).toMatchObject({
      method: 'POST',
      url: '/VID100/sendMessage',
      headers: { authorization: `Bearer ${token}`, 'content-type': 'application/json' },
    })
    expect(heard[0]!.body).not.toContain('tok_')
  })

  test('is cut out of what the provider repeats', async () => {
    const { outcome } = await sentTo(
      json(401, { error: `Wrong token "${token}" for channel "VID100"`, url: `?token=${encodeURIComponent(token)}` }),
    )
    expect(outcome).toMatchObject({ kind: 'rejected', error: { text: 'Wrong token "[token]" for channel "VID100"' } })
    expect(JSON.stringify(outcome)).not.toContain('of/the')
    expect(JSON.stringify(outcome)).not.toContain('of%2Fthe')
  })

  test('is not left in halves where a long answer is cut', async () => {
    const { outcome } = await sentTo(plain(400, `${'x'.repeat(3995)}${token}${'y'.repeat(50_000)}`))
    expect(outcome).toMatchObject({ kind: 'rejected', raw: `${'x'.repeat(3995)}[toke` })
  })

  test('is not repeated when the connection is tested', async () => {
    const { account } = await serving(json(401, { error: `Wrong token "${token}"` }))
    expect(await provider.testConnection(account)).toEqual({
      ok: false,
      tokenAccepted: false,
      status: 'refused',
      detail: 'Wrong token "[token]"',
    })
  })
})

describe('what became of a message', () => {
  test('is every status that the provider kept of it', async () => {
    const hooks = [{ id: 'wamid.+1', status: 'sent', timestamp: '1654864094' }, { status: 'delivered' }, { id: 'other', status: 'read' }, 5]
    const { account, heard } = await serving(json(200, { hooks }))
    expect(await provider.statusOf(account, 'wamid.+1')).toMatchObject([
      { status: 'sent' },
      { status: 'delivered', providerMessageId: 'wamid.+1' },
    ])
    expect(heard[0]!.url).toBe('/VID100/hookInfo?messageId=wamid.%2B1')
  })

  test('is nothing where the provider does not know', async () => {
    for (const behave of [plain(404, 'no'), json(200, { hooks: [] }), json(200, {}), plain(200, 'x')]) {
      expect(await provider.statusOf((await serving(behave)).account, 'x')).toEqual([])
    }
  })

  test.for<[string, Behaviour]>([
    ['500', plain(500, '')],
    ['302', plain(302, '')],
    ['429', plain(429, '')],
    ['401', json(401, { error: `Wrong token "${token}"` })],
    ['a broken connection', (response) => response.socket?.destroy()],
  ])('cannot be told after %s', async ([, behave]) => {
    const { account } = await serving(behave)
    const failure = await provider.statusOf(account, 'x').catch((error: unknown) => error)
    expect(failure).toMatchObject({ code: 'provider_unreachable' })
    expect(String(failure)).not.toContain('tok_')
  })
})

test('the history of a chat is its newest messages, oldest first, whoever wrote them', async () => {
  const at = (time: number, rest: object) => ({ type: 'chat', body: 'x', chatId: '14155552671@c.us', time, ...rest })
  const messages = [
    at(1753370402, { id: 'c', fromMe: 1 }),
    at(1753370400, { id: 'a', fromMe: 0 }),
    null,
    at(1753370401, { id: 'b', fromMe: 1 }),
  ]
  const { account, heard } = await serving(json(200, { messages }))
  const events = await provider.history(account, '14155552671@c.us')
  expect(events.flatMap((event) => ('providerMessageId' in event ? [`${event.kind} ${event.providerMessageId}`] : []))).toEqual([
    'customer_message a',
    'own_message b',
    'own_message c',
  ])
  expect(heard[0]!.url).toBe('/VID100/messages?chatId=14155552671%40c.us&last=true&limit=50')
  expect(await provider.history((await serving(json(200, { notice: 'history is off' }))).account, 'x')).toEqual([])
})

describe('the connection', () => {
  test.for<[Record<string, unknown>, Behaviour]>([
    [{ ok: true, tokenAccepted: true, status: 'connected', detail: 'active' }, json(200, { status: 'connected', accountStatus: 'active' })],
    [{ ok: false, tokenAccepted: true, status: 'disconnected', detail: null }, json(200, { status: 'disconnected' })],
    [{ ok: false, tokenAccepted: false, status: 'refused', detail: 'Subscription is blocked' }, plain(403, 'Subscription is blocked')],
    [{ ok: false, tokenAccepted: false, status: 'not found' }, plain(404, '')],
    [{ ok: false, tokenAccepted: true, status: 'unclear', detail: 'wrong request' }, json(200, { error: 'wrong request' })],
  ])('%o', async ([expected, behave]) => {
    expect(await provider.testConnection((await serving(behave)).account)).toMatchObject(expected)
  })
})

describe('the list of webhooks', () => {
  const own = 'https://desk.example/api/webhooks/onemsg/s'

  /** A provider that holds `list` in the form given, as its settings say. */
  async function holding(webhookUrl: unknown, settings: Record<string, unknown> = { ackNotificationsOn: false }) {
    const state = { webhookUrl, settings, posts: [] as string[] }
    const server = await serving((response, { method, url, body }) => {
      const path = url.split('/')[2]
      if (method === 'POST') state.posts.push(`${path} ${body}`)
      if (method === 'POST' && path === 'webhook') state.webhookUrl = JSON.parse(body).webhookUrl
      if (method === 'POST' && path === 'settings') Object.assign(state.settings, JSON.parse(body))
      json(200, path === 'webhook' ? { webhookUrl: state.webhookUrl } : state.settings)(response, { method, url, body, headers: {} })
    })
    return { account: server.account, state }
  }

  test.for<[says: string, told: unknown, others: string[]]>([
    ['an empty text', '', []],
    ['null', null, []],
    ['one address', 'https://a.example/x', ['https://a.example/x']],
    ['a list', ['https://a.example/x', 'https://b.example'], ['https://a.example/x', 'https://b.example']],
    ['several in one text', 'https://a.example/x?q=1,2, https://b.example', ['https://a.example/x?q=1,2', 'https://b.example']],
  ])('is read from %s, and ours joins it', async ([, told, others]) => {
    const { account, state } = await holding(told)
    expect(await provider.readWebhook(account, own)).toEqual({ urls: others, registered: false, statusesPushed: false })
    expect(await provider.registerWebhook(account, own, () => false)).toEqual({
      urls: [...others, own],
      registered: true,
      statusesPushed: true,
    })
    expect(state.settings).toEqual({ ackNotificationsOn: true })
  })

  test('is written again although ours stands in it, which revives an address that was given up; settings that fit are left alone', async () => {
    const { account, state } = await holding(['https://a.example', own], { ackNotificationsOn: '1' })
    await provider.registerWebhook(account, own, () => false)
    expect(state.posts).toEqual([`webhook {"webhookUrl":["https://a.example","${own}"]}`])
  })

  test('loses older addresses of ours and nobody else’s', async () => {
    const { account } = await holding(['https://a.example', 'https://old.example/s', own])
    expect((await provider.registerWebhook(account, own, (url) => url.endsWith('/s'))).urls).toEqual(['https://a.example', own])
  })

  test('that is full is left as it is', async () => {
    const { account, state } = await holding(['1', '2', '3', '4', '5'].map((n) => `https://${n}.example`))
    await expect(provider.registerWebhook(account, own, () => false)).rejects.toMatchObject({ code: 'conflict' })
    expect(state.posts).toEqual([])
  })

  test.for<[string, Behaviour]>([
    ['not JSON', plain(200, 'x')],
    ['an error', json(200, { error: 'wrong request' })],
    ['404', plain(404, '')],
  ])('that could not be read (%s) is not replaced', async ([, behave]) => {
    const { account, heard } = await serving(behave)
    await expect(provider.registerWebhook(account, own, () => false)).rejects.toMatchObject({ code: 'provider_unreachable' })
    expect(heard.map(({ method }) => method)).toEqual(['GET'])
  })
})
