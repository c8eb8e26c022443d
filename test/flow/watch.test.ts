import { randomUUID } from 'node:crypto'
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { db } from '@/lib/db'
import { env } from '@/lib/env'
import { askDue } from '@/lib/watch/ask'
import { customerWrites, emptyOutbox, messageOf, openDesk, post, reply, secondsAgo, workInbox, workOutbox } from '../desk'
import { accept, breakOff, newMessageId } from '../provider'

let desk: Awaited<ReturnType<typeof openDesk>>
beforeAll(async () => {
  desk = await openDesk()
})
afterAll(() => desk.provider.close())
beforeEach(() => emptyOutbox())

async function accepted() {
  const { sessionId } = await customerWrites('is it there?')
  const providerId = newMessageId()
  desk.provider.script(accept(providerId))
  const { id } = await reply(desk.operator, sessionId, `Yes ${randomUUID()}`)
  await workOutbox()
  return { id, providerId, sessionId }
}

/** Time passes: what is watched is due now. */
async function askNow(): Promise<number> {
  await db().deliveryWatch.updateMany({ data: { dueAt: new Date(0) } })
  return askDue(50)
}

const known = (providerId: string, ...statuses: string[]) =>
  desk.provider.statuses.set(
    providerId,
    statuses.map((status) => ({ id: providerId, type: 'message', status, timestamp: String(secondsAgo(0)) })),
  )

describe('an accepted message', () => {
  test('whose statuses nobody pushed is found delivered by asking', async () => {
    const { id, providerId } = await accepted()
    known(providerId, 'sent', 'delivered')
    await askNow()
    expect((await messageOf(id)).status).toBe('delivered')
    expect(await db().deliveryWatch.count({ where: { messageId: id } })).toBe(0)
  })

  test('of which nothing is heard is stuck in the end, and any news cures it', async () => {
    const { id, providerId } = await accepted()
    for (const _ of env().WATCHDOG_SECONDS) await askNow()
    expect(await messageOf(id)).toMatchObject({ status: 'accepted', failure: { cause: 'stuck', resolvedAt: null } })
    await post({ ack: [{ id: providerId, status: 'sent' }] })
    await workInbox()
    expect(await messageOf(id)).toMatchObject({ status: 'sent', failure: { resolvedAt: expect.any(Date) } })
  })

  test('is asked about by one worker at a time', async () => {
    await accepted()
    await db().deliveryWatch.updateMany({ data: { dueAt: new Date(0) } })
    const due = await db().deliveryWatch.count()
    const asked = await Promise.all(Array.from({ length: 5 }, () => askDue(50)))
    expect(asked.reduce((a, b) => a + b)).toBe(due)
  })

  test('keeps its next date when the provider does not answer', async () => {
    const { id } = await accepted()
    await desk.provider.goDown()
    await askNow()
    await desk.provider.comeBack()
    expect(await db().deliveryWatch.findUnique({ where: { messageId: id } })).toMatchObject({ step: 1 })
  })
})

test('a sent message that is not delivered is no failure, however long it takes', async () => {
  const { id, providerId } = await accepted()
  await post({ ack: [{ id: providerId, status: 'sent' }] })
  await workInbox()
  for (let i = 0; i < 4; i++) await askNow()
  expect(await messageOf(id)).toMatchObject({ status: 'sent', failure: null })
})

test('a message of unknown outcome is found in the provider’s history, without a second send', async () => {
  const { phone, sessionId } = await customerWrites('is it there?')
  desk.provider.script(breakOff)
  const { id, body } = await reply(desk.operator, sessionId, `Yes ${randomUUID()}`)
  await workOutbox()
  const before = desk.provider.sends.length
  const chatId = `${phone}@c.us`
  desk.provider.history.push({ id: 'wamid.history', body, type: 'chat', fromMe: 1, self: 1, chatId, author: chatId, time: secondsAgo(0) })
  await askNow()
  expect(await messageOf(id)).toMatchObject({
    status: 'accepted',
    providerMessageId: 'wamid.history',
    failure: { resolvedAt: expect.any(Date) },
  })
  expect(desk.provider.sends.length).toBe(before)
})
