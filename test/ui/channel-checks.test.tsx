import { expect, test } from 'vitest'
import { checksOf, isConnected } from '@/components/channels/channel-checks'
import type { Channel } from '@/lib/channels/model'

const channel: Channel = {
  id: '00000000-0000-4000-8000-000000000001',
  provider: 'onemsg',
  channelId: 'USH1',
  name: 'Shop Berlin',
  baseUrl: 'https://api.1msg.io',
  fromEnvironment: false,
  tokenLast4: 'a9f2',
  webhookUrl: null,
  unreachable: null,
  connection: {
    ok: true,
    tokenAccepted: true,
    status: 'authenticated',
    detail: null,
    webhook: { registered: true, statusesPushed: true, otherUrls: 0 },
  },
  checkedAt: '2026-11-24T13:00:00Z',
  lastWebhookAt: null,
}

const statesOf = (fields: Partial<Channel>) =>
  Object.fromEntries(checksOf({ ...channel, ...fields }).map(({ name, state }) => [name, state]))

test('a channel is connected before the first customer has written', () => {
  expect(isConnected(channel)).toBe(true)
  expect(statesOf({})).toMatchObject({ events: 'open' })
})

test('a channel whose provider cannot reach the desk is not connected, whatever its token', () => {
  expect(isConnected({ ...channel, unreachable: 'The provider cannot reach http://localhost:3000' })).toBe(false)
})

test('without statuses pushed a channel needs attention', () => {
  const webhook = { registered: true, statusesPushed: false, otherUrls: 0 }
  const connection = { ok: true, tokenAccepted: true, status: 'authenticated', detail: null, webhook }
  expect(isConnected({ ...channel, connection })).toBe(false)
  expect(statesOf({ connection })).toMatchObject({ webhook: 'good', statuses: 'bad' })
})

test('a refused token says nothing about the rest', () => {
  const connection = { ok: false, tokenAccepted: false, status: 'unauthorised', detail: 'Wrong token', webhook: null }
  expect(statesOf({ connection })).toMatchObject({ token: 'bad', ready: 'open', webhook: 'open', statuses: 'open' })
})

test('a token from the environment is mended there', () => {
  const connection = { ok: false, tokenAccepted: false, status: 'unauthorised', detail: null, webhook: null }
  const [token] = checksOf({ ...channel, fromEnvironment: true, connection })
  expect(token?.text).toContain('ONEMSG_API_TOKEN')
})
