import { afterAll, beforeAll, expect, test } from 'vitest'
import { connectNewChannels, listChannels } from '@/lib/channels/settings'
import { db } from '@/lib/db'
import { openDesk } from '../desk'

let desk: Awaited<ReturnType<typeof openDesk>>
beforeAll(async () => {
  desk = await openDesk()
})
afterAll(() => desk.provider.close())

test('a channel from the environment is tested and registered by itself, beside the addresses of others', async () => {
  desk.provider.webhooks = ['https://others.example/hook']
  await connectNewChannels()
  const [channel] = await listChannels()
  expect(desk.provider.webhooks).toEqual(['https://others.example/hook', channel?.webhookUrl])
  expect(channel?.connection).toMatchObject({ ok: true, webhook: { registered: true, statusesPushed: true, otherUrls: 1 } })
})

test('a provider that does not answer is told of in the settings, and asked again a minute later', async () => {
  await db().channel.updateMany({ data: { checkedAt: null } })
  await desk.provider.goDown()
  await connectNewChannels()
  await desk.provider.comeBack()
  await connectNewChannels()
  expect((await listChannels())[0]?.connection).toMatchObject({ ok: false, status: 'not reached' })
  await db().channel.updateMany({ data: { checkedAt: new Date(Date.now() - 61_000) } })
  await connectNewChannels()
  expect((await listChannels())[0]?.connection).toMatchObject({ ok: true })
})
