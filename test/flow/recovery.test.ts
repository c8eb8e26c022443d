import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { listAlarms } from '@/lib/channels/alarms'
import { db } from '@/lib/db'
import { replayJournal } from '@/lib/journal/entries'
import { listJournal } from '@/lib/journal/read'
import { recoverGaps } from '@/lib/recovery/server'
import { askDue } from '@/lib/watch/ask'
import { emptyOutbox, inboundItem, newPhone, openDesk, post, reply, secondsAgo, sessionOf, workInbox, workOutbox } from '../desk'
import { accept, newMessageId } from '../provider'

let desk: Awaited<ReturnType<typeof openDesk>>
beforeAll(async () => {
  desk = await openDesk()
})
afterAll(() => desk.provider.close())
beforeEach(() => emptyOutbox())

/** A minute passes. */
async function recoverNow(): Promise<void> {
  await db().channel.updateMany({ data: { historyReadAt: null } })
  await recoverGaps()
  await workInbox()
}

const write = (phone: string, number: number, rest: Record<string, unknown> = {}) =>
  desk.provider.history.push({ ...inboundItem({ phone, ...rest }), messageNumber: number })

describe('what no webhook brought', () => {
  test('is not brought in from before the channel was connected, and is from then on', async () => {
    const [before, after] = [newPhone(), newPhone()]
    write(before, 1)
    await recoverNow()
    write(after, 2)
    await recoverNow()
    expect(await db().contact.count({ where: { chatId: `${before}@c.us` } })).toBe(0)
    expect((await sessionOf(after)).messages).toHaveLength(1)
  })

  test('is one message when the webhook brings it too', async () => {
    const phone = newPhone()
    const item = inboundItem({ phone })
    desk.provider.history.push({ ...item, messageNumber: 3 })
    await post({ messages: [item] })
    await workInbox()
    await recoverNow()
    expect((await sessionOf(phone)).messages).toHaveLength(1)
  })

  test('again and again raises an alarm, which the next push ends', async () => {
    const phone = newPhone()
    await post({ messages: [inboundItem({ phone })] })
    await workInbox()
    const { id: sessionId } = await sessionOf(phone)
    for (let i = 0; i < 3; i++) {
      const providerId = newMessageId()
      desk.provider.script(accept(providerId))
      await reply(desk.operator, sessionId, `number ${i}`)
      await workOutbox()
      desk.provider.statuses.set(providerId, [{ id: providerId, type: 'message', status: 'delivered', timestamp: String(secondsAgo(0)) }])
      await db().deliveryWatch.updateMany({ data: { dueAt: new Date(0) } })
      await askDue(10)
    }
    expect((await listAlarms()).items).toMatchObject([{ kind: 'webhook_down', channelId: desk.channel.id }])
    const { providerMessageId } = await db().message.findFirstOrThrow({ where: { sessionId, direction: 'out' } })
    await post({ ack: [{ id: providerMessageId, status: 'read' }] })
    await workInbox()
    expect((await listAlarms()).items).toEqual([])
  })
})

describe('a dead letter', () => {
  test('stands in the journal with its place, and is worked off when it is replayed and understood by then', async () => {
    const phone = newPhone()
    await post({ messages: [{ id: 5 }, inboundItem({ phone })] })
    await workInbox()
    const { items, counts } = await listJournal({ filter: 'dead', limit: 10 })
    expect(items[0]).toMatchObject({ state: 'done', deadLetters: [{ path: 'messages[0]' }] })
    expect(counts.dead).toBe(1)
    expect(await replayJournal()).toBe(1)
    await workInbox()
    expect((await sessionOf(phone)).messages).toHaveLength(1)
    expect((await listJournal({ filter: 'dead', limit: 10 })).items[0]?.deadLetters).toHaveLength(1)
  })
})
