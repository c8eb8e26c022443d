import { beforeEach, describe, expect, onTestFinished, test, vi } from 'vitest'
import { POST as testIt } from '@/app/api/channels/[id]/test/route'
import { PUT as putToken } from '@/app/api/channels/[id]/token/route'
import { POST as connectIt } from '@/app/api/channels/[id]/webhook/route'
import { POST as add, GET as list } from '@/app/api/channels/route'
import { listAlarms } from '@/lib/channels/alarms'
import { channel, channelList } from '@/lib/channels/model'
import { accountOf, ensureEnvironmentChannel, findChannelBySecret, forgetChannels, noteWebhook, providerOf } from '@/lib/channels/server'
import { listChannels, updateChannelToken } from '@/lib/channels/settings'
import { db, transaction } from '@/lib/db'
import { workOff } from '@/lib/inbox/server'
import { append } from '@/lib/journal/server'
import { getProvider } from '@/lib/messaging/providers'
import { configure } from '../environment'
import { startServer } from '../misbehaving'
import { ask, signedInAs } from '../people'

const SECRET = 'a-webhook-secret-of-the-tests-0123456789'

/** A provider with one channel, VID100 or any other id, that takes one token. */
async function startProvider() {
  const state = { token: 'tok_first_0123', status: 'connected', urls: [] as string[], settings: { ackNotificationsOn: false } }
  const server = await startServer((response, { method, url, headers, body }) => {
    const path = url.split('/')[2]
    const json = (status: number, value: unknown) => response.writeHead(status).end(JSON.stringify(value))
    if (headers.authorization !== `Bearer ${state.token}`) return json(401, { error: `Wrong token "${headers.authorization}"` })
    if (path === 'status') return json(200, { status: state.status, accountStatus: 'active' })
    if (method === 'POST' && path === 'webhook') state.urls = [JSON.parse(body).webhookUrl].flat()
    if (method === 'POST' && path === 'settings') Object.assign(state.settings, JSON.parse(body))
    json(200, path === 'webhook' ? { webhookUrl: state.urls } : state.settings)
  })
  onTestFinished(server.close)
  return Object.assign(state, { url: server.url, close: server.close })
}

let cookie: string
let provider: Awaited<ReturnType<typeof startProvider>>

beforeEach(async () => {
  await db().journalEntry.deleteMany()
  await db().channel.deleteMany()
  forgetChannels()
  provider = await startProvider()
  const restore = configure({ ONEMSG_API_BASE_URL: provider.url, ONEMSG_CHANNEL_ID: 'VID100', ONEMSG_API_TOKEN: provider.token })
  cookie = await signedInAs('administrator')
  return restore
})

const nowhere = { params: Promise.resolve({}) }
const at = (id: string) => ({ params: Promise.resolve({ id }) })
const listed = listChannels
const added = (body: unknown) => add(ask('POST', '/api/channels', { cookie, body }), nowhere)
const another = { name: 'Shop Berlin', channelId: 'VID200', token: 'tok_first_0123' }
const secretOf = (webhookUrl: string | null) => webhookUrl!.split('/').at(-1)!

async function environmentChannel() {
  await ensureEnvironmentChannel()
  forgetChannels()
  return (await listed())[0]!
}

async function addedChannel() {
  const answer = await added(another)
  expect(answer.status).toBe(201)
  return channel.parse(await answer.json())
}

describe('the channel of the environment', () => {
  test('is there after ten processes started at once, with one secret', async () => {
    await Promise.all(Array.from({ length: 10 }, () => ensureEnvironmentChannel()))
    const [first, ...others] = await listed()
    expect(others).toEqual([])
    expect(first).toMatchObject({ provider: 'onemsg', channelId: 'VID100', fromEnvironment: true, tokenLast4: '0123', connection: null })
    expect(await findChannelBySecret(secretOf(first!.webhookUrl))).toEqual({ id: first!.id, provider: 'onemsg' })
  })

  test('keeps its generated secret from start to start', async () => {
    const before = await environmentChannel()
    expect((await environmentChannel()).webhookUrl).toBe(before.webhookUrl)
  })

  test('takes over what the environment says anew', async () => {
    const before = await environmentChannel()
    configure({ ONEMSG_API_TOKEN: 'tok_second_9876', ONEMSG_API_BASE_URL: 'http://127.0.0.1:9', WEBHOOK_SECRET: SECRET })
    await ensureEnvironmentChannel()
    expect((await accountOf(before.id)).account).toEqual({ baseUrl: 'http://127.0.0.1:9', channelId: 'VID100', token: 'tok_second_9876' })
    expect(await findChannelBySecret(SECRET)).toMatchObject({ id: before.id })
    expect(await findChannelBySecret(secretOf(before.webhookUrl))).toBeNull()
  })

  test('with the secret of another channel takes it, and the other one lives on with a new one', async () => {
    configure({ WEBHOOK_SECRET: SECRET })
    const before = await environmentChannel()
    configure({ ONEMSG_CHANNEL_ID: 'VID300' })
    await ensureEnvironmentChannel()
    const channels = await listed()
    expect(channels.map(({ channelId, fromEnvironment }) => [channelId, fromEnvironment])).toEqual([
      ['VID100', false],
      ['VID300', true],
    ])
    forgetChannels()
    expect(await findChannelBySecret(SECRET)).toMatchObject({ id: channels[1]!.id })
    expect(await findChannelBySecret(secretOf(channels[0]!.webhookUrl))).toMatchObject({ id: before.id })
  })

  test('is none without one', async () => {
    configure({ ONEMSG_CHANNEL_ID: undefined, ONEMSG_API_TOKEN: undefined })
    await ensureEnvironmentChannel()
    expect(await listed()).toEqual([])
  })

  test('gets its token from there only', async () => {
    const { id } = await environmentChannel()
    const answer = await putToken(ask('PUT', '/', { cookie, body: { token: 'tok_second_9876' } }), at(id))
    expect(answer.status).toBe(409)
    expect(await answer.json()).toMatchObject({ code: 'conflict', detail: expect.stringContaining('ONEMSG_API_TOKEN') })
  })
})

describe('secrets', () => {
  test('stand in the database only encrypted, and open nowhere else', async () => {
    const { id } = await environmentChannel()
    const other = await addedChannel()
    const kept = JSON.stringify(await db().$queryRaw`select "Channel"::text from "Channel"`)
    expect(kept).not.toContain('tok_first')
    expect(kept).not.toContain(Buffer.from('tok_first_0123').toString('hex'))
    const { tokenSealed } = await db().channel.findUniqueOrThrow({ where: { id } })
    await db().channel.update({ where: { id: other.id }, data: { tokenSealed } })
    forgetChannels()
    await expect(accountOf(other.id)).rejects.toMatchObject({ code: 'unavailable' })
  })

  test('of another AUTH_SECRET are told apart from those that open, and entering the token mends the channel', async () => {
    const { id } = await addedChannel()
    configure({ AUTH_SECRET: 'another-secret-0123456789-0123456789' })
    forgetChannels()
    await expect(accountOf(id)).rejects.toMatchObject({ code: 'unavailable', message: expect.stringContaining('AUTH_SECRET') })
    expect(await providerOf(id), 'what comes in is still understood').toBe(getProvider('onemsg'))
    expect(await listed()).toMatchObject([{ id, webhookUrl: null }])
    await updateChannelToken(id, provider.token)
    const [mended] = await listed()
    expect((await accountOf(id)).account.token).toBe(provider.token)
    expect(await findChannelBySecret(secretOf(mended!.webhookUrl))).toMatchObject({ id })
  })

  test('never leave through the list', async () => {
    await environmentChannel()
    const text = await (await list(ask('GET', '/api/channels', { cookie }), nowhere)).text()
    expect(channelList.parse(JSON.parse(text)).items).toHaveLength(1)
    expect(text).not.toContain(provider.token)
  })
})

describe('adding a channel', () => {
  test('saves it once the provider has taken its token', async () => {
    const { id, ...rest } = await addedChannel()
    expect(rest).toMatchObject({
      name: 'Shop Berlin',
      channelId: 'VID200',
      fromEnvironment: false,
      connection: { ok: true, status: 'connected' },
    })
    expect((await accountOf(id)).account).toEqual({ baseUrl: provider.url, channelId: 'VID200', token: provider.token })
  })

  test('with a token that the provider refuses names the field, and saves nothing', async () => {
    const answer = await added({ ...another, token: 'tok_wrong_0123' })
    expect(answer.status).toBe(400)
    const said = await answer.text()
    expect(JSON.parse(said)).toMatchObject({ code: 'validation_failed', errors: [{ path: 'token' }] })
    expect(said).not.toContain('tok_wrong')
    expect(await listed()).toEqual([])
  })

  test('that is there already is refused', async () => {
    await addedChannel()
    expect((await added(another)).status).toBe(409)
  })

  test('while the provider does not answer is refused', async () => {
    await provider.close()
    const answer = await added(another)
    expect([answer.status, (await answer.json()).code]).toEqual([502, 'provider_unreachable'])
  })

  test('to the sandbox is refused, with how to start with a real one', async () => {
    configure({ STOCKREPLY_SANDBOX: '1' })
    const answer = await added(another)
    expect(answer.status).toBe(409)
    expect(await answer.json()).toMatchObject({ code: 'conflict', detail: expect.stringContaining('ONEMSG_CHANNEL_ID') })
  })

  test.for([
    ['name', { ...another, name: ' ' }],
    ['channelId', { ...another, channelId: '../me' }],
    ['token', { ...another, token: 'with\nline break' }],
  ] as const)('with a bad %s names it', async ([path, body]) => {
    expect(await (await added(body)).json()).toMatchObject({ code: 'validation_failed', errors: [{ path }] })
  })
})

test('a new token is used at once, and the old one no more', async () => {
  const { id } = await addedChannel()
  await accountOf(id)
  provider.token = 'tok_second_9876'
  expect((await putToken(ask('PUT', '/', { cookie, body: { token: 'tok_second_9876' } }), at(id))).status).toBe(200)
  expect((await accountOf(id)).account.token).toBe('tok_second_9876')
  expect(await listed()).toMatchObject([{ tokenLast4: '9876', connection: { ok: true } }])
})

describe('connecting the webhook', () => {
  test('adds ours beside the others’, switches statuses on, and shows what came of it', async () => {
    const { id, webhookUrl } = await environmentChannel()
    provider.urls = ['https://other.example/hook', `https://old.example/api/webhooks/onemsg/${secretOf(webhookUrl)}`]
    const answer = await connectIt(ask('POST', '/', { cookie }), at(id))
    expect(answer.status).toBe(200)
    expect(channel.parse(await answer.json()).connection).toMatchObject({
      ok: true,
      webhook: { registered: true, statusesPushed: true, otherUrls: 1 },
    })
    expect(provider.urls).toEqual(['https://other.example/hook', webhookUrl])
  })

  test('ends the alarm that it seems down, until more is found by asking', async () => {
    const { id } = await environmentChannel()
    await db().channel.update({ where: { id }, data: { missedPushes: 23 } })
    expect((await listAlarms()).items).toMatchObject([{ kind: 'webhook_down', channelId: id, found: 23 }])
    await connectIt(ask('POST', '/', { cookie }), at(id))
    expect((await listAlarms()).items).toEqual([])
  })

  test('is refused where the provider cannot reach us, with how to mend that', async () => {
    const { id } = await environmentChannel()
    await db().channel.update({ where: { id }, data: { baseUrl: 'https://api.1msg.example' } })
    forgetChannels()
    expect((await listed())[0]!.unreachable).toContain('APP_URL')
    const answer = await connectIt(ask('POST', '/', { cookie }), at(id))
    expect(await answer.json()).toMatchObject({ code: 'conflict', detail: expect.stringContaining('http://localhost:3000') })
  })
})

describe('testing a channel', () => {
  test('keeps what the provider says, and that nobody answered', async () => {
    const { id } = await environmentChannel()
    provider.status = 'disconnected'
    expect(await (await testIt(ask('POST', '/', { cookie }), at(id))).json()).toMatchObject({
      connection: { ok: false, status: 'disconnected', webhook: { registered: false } },
    })
    await provider.close()
    expect((await testIt(ask('POST', '/', { cookie }), at(id))).status).toBe(200)
    expect(await listed()).toMatchObject([{ connection: { ok: false, status: 'not reached' }, checkedAt: expect.any(String) }])
  })

  test('of an unknown id is 404', async () => {
    for (const id of ['nonsense', '0198f000-0000-7000-8000-000000000000']) {
      expect((await testIt(ask('POST', '/', { cookie }), at(id))).status).toBe(404)
    }
  })
})

test('channels are for administrators', async () => {
  const { id } = await environmentChannel()
  for (const [status, someone] of [
    [403, await signedInAs('supervisor')],
    [401, ''],
  ] as const) {
    const asked = (method: string, body?: unknown) => ask(method, '/', { cookie: someone, body })
    expect((await list(asked('GET'), nowhere)).status).toBe(status)
    expect((await add(asked('POST', another), nowhere)).status).toBe(status)
    expect((await testIt(asked('POST'), at(id))).status).toBe(status)
    expect((await connectIt(asked('POST'), at(id))).status).toBe(status)
    expect((await putToken(asked('PUT', { token: 'tok_second_9876' }), at(id))).status).toBe(status)
  }
})

describe('webhooks that come in', () => {
  test('are noted about once in ten seconds, and the screens are told', async () => {
    const { id } = await environmentChannel()
    const told = () => db().liveEvent.count({ where: { topic: 'channel', thingId: id } })
    const before = await told()
    for (let i = 0; i < 3; i++) await transaction((tx) => noteWebhook(tx, id))
    forgetChannels()
    await transaction((tx) => noteWebhook(tx, id))
    expect((await told()) - before).toBe(1)
    expect((await listed())[0]!.lastWebhookAt).not.toBeNull()
  })

  test('are noted when they are worked off', async () => {
    const { id } = await environmentChannel()
    await append(id, Buffer.from('{"messages":[]}'))
    await workOff()
    expect((await listed())[0]!.lastWebhookAt).not.toBeNull()
  })

  test('do not wait for another worker that is noting the same', async () => {
    const { id } = await environmentChannel()
    await transaction(async (slow) => {
      await noteWebhook(slow, id)
      forgetChannels()
      await transaction((other) => noteWebhook(other, id))
    })
  })

  test('find their channel without a look-up when one was made lately, even while the database is gone', async () => {
    const { id, webhookUrl } = await environmentChannel()
    const secret = secretOf(webhookUrl)
    await findChannelBySecret(secret)
    const lookUp = vi.spyOn(db().channel, 'findUnique').mockRejectedValue(new Error('gone'))
    onTestFinished(() => lookUp.mockRestore())
    expect(await findChannelBySecret(secret)).toMatchObject({ id })
    await expect(findChannelBySecret('x'.repeat(32))).rejects.toMatchObject({ code: 'unavailable' })
  })
})
