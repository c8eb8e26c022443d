import { once } from 'node:events'
import type http from 'node:http'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import type { ProviderAccount } from '@/lib/messaging/model'
import { getProvider } from '@/lib/messaging/providers'
import { createApi } from '@/sandbox/api'
import { openDesk } from '@/sandbox/opening'
import { stillWorld } from '../sandbox-world'

const provider = getProvider('onemsg')
const chatIds = {
  grace: '447700900341@c.us',
  tomasz: '447700900127@c.us',
  rahul: '447700900163@c.us',
  jonas: '491713920047@c.us',
  diego: 'ES.8800000000000417@lid',
  dewi: '447700900152@c.us',
}

let desk: ReturnType<typeof stillWorld>
let server: http.Server
let account: ProviderAccount

beforeEach(async () => {
  desk = stillWorld()
  openDesk(desk.world)
  server = createApi(desk.world, 'secret-token')
  await once(server.listen(0, '127.0.0.1'), 'listening')
  const address = server.address()
  const port = typeof address === 'object' ? address?.port : undefined
  account = { baseUrl: `http://127.0.0.1:${port}`, channelId: 'SBX1', token: 'secret-token' }
})

afterEach(() => {
  server.closeAllConnections()
  server.close()
})

const send = (chatId: string) => provider.sendText(account, { chatId, body: 'Yes, it is.' }, { timeoutMs: 2000 })

describe('the desk understands the sandbox as it does the real provider', () => {
  test('everything told at the first start', () => {
    const events = provider.normalise(desk.told())
    expect(events.filter(({ kind }) => kind === 'unreadable' || kind === 'ignored')).toEqual([])
    const from = (chatId: string) => events.find((event) => event.kind === 'customer_message' && event.chatId === chatId)
    expect(from('33639984107@c.us')).toMatchObject({ name: null, phone: '+33639984107' })
    expect(from(chatIds.diego)).toMatchObject({ name: 'Diego Salas', phone: null })
    expect(events.find((event) => event.kind === 'status' && event.status === 'failed')).toMatchObject({
      error: { text: 'Re-engagement message' },
    })
  })

  test('each end of a send', async () => {
    expect(await send(chatIds.dewi)).toMatchObject({ kind: 'accepted' })
    expect(await send(chatIds.diego)).toMatchObject({ kind: 'accepted' })
    expect(await send(chatIds.jonas)).toMatchObject({ kind: 'rejected', error: { text: 'Dialog window is closed' } })
    expect(await send(chatIds.rahul)).toMatchObject({ kind: 'rejected', error: { text: 'Service temporarily unavailable' } })
    expect(await send(chatIds.tomasz)).toMatchObject({ kind: 'throttled', retryAfterMs: 2000 })
    expect(await send(chatIds.grace)).toMatchObject({ kind: 'unknown' })
  })

  test('the way of a message, and the history of its chat', async () => {
    const outcome = await send(chatIds.dewi)
    desk.pass(30_000)
    const reports = await provider.statusOf(account, outcome.kind === 'accepted' ? outcome.providerMessageId : '')
    expect(reports.map(({ status }) => status)).toEqual(['sent', 'delivered', 'read'])
    const [question, reply] = await provider.history(account, chatIds.dewi)
    expect([question?.kind, reply?.kind]).toEqual(['customer_message', 'own_message'])
  })

  test('the connection, and the registration beside others', async () => {
    expect(await provider.testConnection(account)).toMatchObject({ ok: true })
    expect(await provider.testConnection({ ...account, token: 'guess' })).toMatchObject({ ok: false })
    const report = await provider.registerWebhook(account, 'http://desk.test/own', () => false)
    expect(report).toEqual({ urls: ['http://desk.test/hook', 'http://desk.test/own'], registered: true, statusesPushed: true })
  })
})
