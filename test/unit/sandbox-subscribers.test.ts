import { expect, test } from 'vitest'
import { adoptOwnUrl, reachedAt, readWebhook, writeSettings, writeWebhook } from '@/sandbox/subscribers'
import { record, tell } from '@/sandbox/world'
import { stillWorld } from '../sandbox-world'

const own = 'http://desk.test/hook'
const other = 'https://app.1msg.example/webhook/7'

test('one address is read as a string, several as an array', () => {
  const { world } = stillWorld()
  expect(readWebhook(world)).toEqual({ status: 200, body: { webhookUrl: own } })
  expect(writeWebhook(world, { webhookUrl: [own, other] })).toEqual({ status: 200, body: { set: true, message: `${own},${other}` } })
  expect(readWebhook(world)).toEqual({ status: 200, body: { webhookUrl: [own, other] } })
})

test('writing replaces the list, and who stays on it misses nothing', () => {
  const { world } = stillWorld()
  const message = record(world, { chatId: '447700900001@c.us', from: 'customer', body: 'Hi' })
  tell(world, { kind: 'message', messageId: message.id })
  writeWebhook(world, { webhookUrl: [other, own] })
  expect(world.state.subscribers.map(({ url, notices }) => [url, notices.length])).toEqual([
    [other, 0],
    [own, 1],
  ])
  writeWebhook(world, { webhookUrl: other })
  expect(readWebhook(world)).toMatchObject({ body: { webhookUrl: other } })
})

test.each([
  ['empty', []],
  ['of six', Array.from({ length: 6 }, (_, number) => `https://desk.test/${number}`)],
  ['with something that is no web address', ['ftp://desk.test']],
])('a list %s is refused and changes nothing', (_, webhookUrl) => {
  const { world } = stillWorld()
  expect(writeWebhook(world, { webhookUrl })).toMatchObject({ status: 400 })
  expect(readWebhook(world)).toMatchObject({ body: { webhookUrl: own } })
})

test('settings change one by one, and can empty the list', () => {
  const { world } = stillWorld()
  expect(writeSettings(world, { ackNotificationsOn: false })).toMatchObject({ body: { ackNotificationsOn: false, guaranteedHooks: true } })
  expect(writeSettings(world, { webhookUrl: '' })).toMatchObject({ body: { ackNotificationsOn: false, webhookUrl: '' } })
})

test('the same address again is not called twice', () => {
  const { world } = stillWorld()
  adoptOwnUrl(world, own)
  expect(world.state.subscribers).toHaveLength(1)
})

test('a desk that registers the name the world knows it by misses nothing, and is called where it listens, also after a restart', () => {
  const { world } = stillWorld()
  adoptOwnUrl(world, own)
  const message = record(world, { chatId: '447700900001@c.us', from: 'customer', body: 'Hi' })
  tell(world, { kind: 'message', messageId: message.id })
  writeWebhook(world, { webhookUrl: ['https://desk.example/hook', other] })
  adoptOwnUrl(world, own)
  expect(world.state.subscribers.map((one) => [one.url, reachedAt(world, one), one.notices.length])).toEqual([
    ['https://desk.example/hook', own, 1],
    [other, other, 0],
  ])
})
