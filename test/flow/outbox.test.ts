import { randomUUID } from 'node:crypto'
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { db } from '@/lib/db'
import { lease } from '@/lib/outbox/lease'
import { expireLeases, send } from '@/lib/outbox/send'
import { retryMessage } from '@/lib/replies/server'
import {
  customerWrites,
  emptyOutbox,
  inboundItem,
  messageOf,
  newPhone,
  noMoreWaiting,
  openDesk,
  post,
  reply,
  secondsAgo,
  workInbox,
  workOutbox,
} from '../desk'
import { accept, breakOff, newMessageId, refuse, silence, throttle } from '../provider'

let desk: Awaited<ReturnType<typeof openDesk>>
beforeAll(async () => {
  desk = await openDesk()
})
afterAll(() => desk.provider.close())
beforeEach(() => emptyOutbox())

async function sendUnder(...answers: Parameters<typeof desk.provider.script>) {
  const { phone, sessionId } = await customerWrites('is it there?')
  desk.provider.script(...answers)
  const before = desk.provider.sends.length
  const { id } = await reply(desk.operator, sessionId, `Yes ${randomUUID()}`)
  await workOutbox()
  return { id, phone, sessionId, calls: () => desk.provider.sends.slice(before) }
}

const ack = (id: string, status: string) => post({ ack: [{ id, status }] }).then(workInbox)

describe('a reply', () => {
  test('goes to exactly the customer who asked, with the token in the header only', async () => {
    const { id, phone, calls } = await sendUnder(accept('wamid.exact'))
    const [call] = calls()
    expect(call).toMatchObject({ method: 'sendMessage', authorization: 'Bearer tok_of_the_tests_0123', body: { phone } })
    expect(JSON.stringify(call?.body)).not.toContain('tok_of_the_tests')
    expect(await messageOf(id)).toMatchObject({ status: 'accepted', providerMessageId: 'wamid.exact', attempts: 1 })
  })

  test('reaches a customer whose number is hidden under the address they wrote from', async () => {
    await post({ messages: [{ ...inboundItem({ phone: newPhone(), body: 'hi' }), chatId: 'CO.1726691741709890@lid' }] })
    await workInbox()
    const session = await db().session.findFirstOrThrow({ where: { contact: { chatId: 'CO.1726691741709890@lid' } } })
    await reply(desk.operator, session.id, 'hello')
    const before = desk.provider.sends.length
    await workOutbox()
    expect(desk.provider.sends[before]?.body.phone).toBe('CO.1726691741709890')
  })

  test('goes once, however many workers look for work at the same moment', async () => {
    const { sessionId } = await customerWrites('is it there?')
    await reply(desk.operator, sessionId, 'once')
    const before = desk.provider.sends.length
    await Promise.all(Array.from({ length: 10 }, workOutbox))
    expect(desk.provider.sends.length - before).toBe(1)
  })

  test('does not overtake an earlier one to the same customer', async () => {
    const { sessionId } = await customerWrites('is it there?')
    await reply(desk.operator, sessionId, 'first')
    await reply(desk.operator, sessionId, 'second')
    const before = desk.provider.sends.length
    await workOutbox()
    await workOutbox()
    expect(desk.provider.sends.slice(before).map((call) => call.body.body)).toEqual(['first', 'second'])
  })
})

describe('a refusal', () => {
  test('is final, and an open failure with its cause', async () => {
    const { id, calls } = await sendUnder(refuse('Recipient is not a valid WhatsApp user'))
    expect(await messageOf(id)).toMatchObject({
      status: 'rejected',
      failure: { resolvedAt: null, text: 'Recipient is not a valid WhatsApp user' },
    })
    await noMoreWaiting()
    await workOutbox()
    expect(calls()).toHaveLength(1)
  })

  test('leaves the customer waiting', async () => {
    const { sessionId } = await sendUnder(refuse('no'))
    expect(await db().session.findUniqueOrThrow({ where: { id: sessionId } })).toMatchObject({
      awaitingReplySince: expect.any(Date),
      openFailures: 1,
    })
  })

  test('that says the window is closed closes it, until the customer writes again', async () => {
    const { id, phone, sessionId } = await sendUnder(refuse('Dialog window is closed', 400))
    expect((await messageOf(id)).failure).toMatchObject({ cause: 'window_closed', remedy: 'send_template' })
    await expect(reply(desk.operator, sessionId, 'again')).rejects.toMatchObject({ code: 'window_closed' })
    await post({ messages: [inboundItem({ phone, body: 'still there?', time: secondsAgo(-2) })] })
    await workInbox()
    await reply(desk.operator, sessionId, 'again')
  })

  test('for an old message that arrives afterwards stays in force', async () => {
    const { phone, sessionId } = await sendUnder(refuse('Dialog window is closed', 400))
    await post({ messages: [inboundItem({ phone, body: 'delayed', time: secondsAgo(60) })] })
    await workInbox()
    await expect(reply(desk.operator, sessionId, 'again')).rejects.toMatchObject({ code: 'window_closed' })
  })

  test('told late, of a message from before the customer wrote again, closes nothing', async () => {
    const { phone, sessionId } = await sendUnder(accept('wamid.late-refusal'))
    await post({ messages: [inboundItem({ phone, body: 'are you there?', time: secondsAgo(-2) })] })
    await workInbox()
    await post({ ack: [{ id: 'wamid.late-refusal', status: 'failed', error: 'Re-engagement message' }] })
    await workInbox()
    await reply(desk.operator, sessionId, 'here I am')
  })

  test('is closed by a retry that is accepted, which is a message of its own', async () => {
    const { id, calls } = await sendUnder(refuse('no'), accept())
    const { message } = await retryMessage(desk.operator, id, { clientKey: randomUUID() })
    expect((await messageOf(id)).failure?.resolvedAt).toBeNull()
    await workOutbox()
    expect(calls()).toHaveLength(2)
    expect(message.id).not.toBe(id)
    expect(await messageOf(id)).toMatchObject({ status: 'rejected', failure: { resolvedAt: expect.any(Date) } })
  })
})

describe('what the provider did not take', () => {
  test('after 429 waits as told, and goes by itself', async () => {
    const { id, calls } = await sendUnder(throttle(7), accept())
    const item = await db().outboxItem.findUniqueOrThrow({ where: { messageId: id } })
    expect(item.availableAt.getTime() - Date.now()).toBeGreaterThan(6000)
    expect((await messageOf(id)).status).toBe('queued')
    await noMoreWaiting()
    await workOutbox()
    expect(calls()).toHaveLength(2)
    expect((await messageOf(id)).status).toBe('accepted')
  })

  test('because nobody answered tries again, and is given up after two minutes', async () => {
    await desk.provider.goDown()
    const { id } = await sendUnder()
    expect((await messageOf(id)).status).toBe('queued')
    await db().outboxItem.update({
      where: { messageId: id },
      data: { unreachableSince: new Date(Date.now() - 121_000), availableAt: new Date(0) },
    })
    await workOutbox()
    await desk.provider.comeBack()
    expect(await messageOf(id)).toMatchObject({ status: 'rejected', failure: { cause: 'provider_down' } })
  })

  test('before its window closed is refused without a call', async () => {
    const { id, sessionId, calls } = await sendUnder(throttle(1))
    const soon = new Date(Date.now() + 10_000)
    await db().session.update({ where: { id: sessionId }, data: { windowClosesAt: soon } })
    await noMoreWaiting()
    await workOutbox()
    expect(calls()).toHaveLength(1)
    expect(await messageOf(id)).toMatchObject({ status: 'rejected', failure: { cause: 'window_closed' } })
  })
})

describe('an outcome nobody knows', () => {
  test.each([
    ['the connection broke', breakOff],
    ['no answer came in time', silence],
    [
      'it was queued there',
      (response: import('node:http').ServerResponse) => void response.writeHead(200).end('{"sent":false,"jobId":"j-1"}'),
    ],
    ['the answer was unreadable', (response: import('node:http').ServerResponse) => void response.writeHead(200).end('{"sent": tru')],
    ['the answer had no id', (response: import('node:http').ServerResponse) => void response.writeHead(200).end('{"sent":true}')],
  ])('because %s is never sent again by itself', async (_, answer) => {
    const { id, calls } = await sendUnder(answer)
    expect(await messageOf(id)).toMatchObject({ status: 'unknown', failure: { cause: 'unknown_outcome', remedy: 'check_first' } })
    await noMoreWaiting()
    await workOutbox()
    expect(calls()).toHaveLength(1)
  })

  test('is proved by the provider’s copy of the message, and the failure closes by itself', async () => {
    const { id, phone } = await sendUnder(breakOff)
    const { body } = await messageOf(id)
    await post({ messages: [inboundItem({ phone, id: 'wamid.proof', body, fromMe: true, time: secondsAgo(0) })] })
    await workInbox()
    expect(await messageOf(id)).toMatchObject({
      status: 'accepted',
      providerMessageId: 'wamid.proof',
      failure: { resolvedAt: expect.any(Date) },
    })
  })

  test('is not proved by an earlier message with the same words', async () => {
    const { id, phone, sessionId } = await sendUnder(accept('wamid.earlier'))
    const { body } = await messageOf(id)
    desk.provider.script(breakOff)
    const again = await reply(desk.operator, sessionId, body ?? '')
    await workOutbox()
    await post({ messages: [inboundItem({ phone, id: 'wamid.earlier', body, fromMe: true, time: secondsAgo(0) })] })
    await workInbox()
    expect((await messageOf(again.id)).status).toBe('unknown')
  })

  test('goes again only when a person says so', async () => {
    const { id } = await sendUnder(breakOff)
    await expect(retryMessage(desk.operator, id, { clientKey: randomUUID() })).rejects.toMatchObject({ code: 'outcome_unknown' })
    await retryMessage(desk.operator, id, { clientKey: randomUUID(), confirmUnknown: true })
  })
})

describe('a worker that died', () => {
  test('in the middle of a call leaves a message in doubt, which nobody sends again', async () => {
    const { sessionId } = await customerWrites('is it there?')
    const { id } = await reply(desk.operator, sessionId, 'in flight')
    await lease(32)
    await db().outboxItem.update({ where: { messageId: id }, data: { leasedUntil: new Date(0) } })
    const before = desk.provider.sends.length
    const expired = await Promise.all(Array.from({ length: 10 }, expireLeases))
    expect(expired.reduce((a, b) => a + b)).toBe(1)
    await workOutbox()
    expect(desk.provider.sends.length).toBe(before)
    expect(await messageOf(id)).toMatchObject({ status: 'unknown', failure: { cause: 'unknown_outcome' } })
  })

  test('was only slow: its late answer is still believed', async () => {
    const { sessionId } = await customerWrites('is it there?')
    const { id } = await reply(desk.operator, sessionId, 'slow')
    const [leased] = await lease(32)
    await db().outboxItem.update({ where: { messageId: id }, data: { leasedUntil: new Date(0) } })
    await expireLeases()
    if (leased) await send(leased, new AbortController().signal)
    expect(await messageOf(id)).toMatchObject({ status: 'accepted', failure: { resolvedAt: expect.any(Date) } })
  })
})

describe('delivery', () => {
  test('climbs with what is pushed, in every form the provider has, and never falls', async () => {
    const { id } = await sendUnder(accept('wamid.climb'))
    await ack('wamid.climb', 'delivered')
    await ack('wamid.climb', 'sent')
    expect((await messageOf(id)).status).toBe('delivered')
    await post({ hooks: [{ id: 'wamid.climb', type: 'message', status: 'viewed', timestamp: String(secondsAgo(0)) }] })
    await workInbox()
    expect((await messageOf(id)).status).toBe('read')
  })

  test('that overtakes the answer of the send is kept and applied', async () => {
    const providerId = newMessageId()
    const { id } = await sendUnder((response, call) => {
      void ack(providerId, 'delivered').then(() => accept(providerId)(response, call))
    })
    expect((await messageOf(id)).status).toBe('delivered')
  })

  test('by an echo that overtakes the answer of the send leaves one message', async () => {
    const providerId = newMessageId()
    const { sessionId, phone } = await customerWrites('is it there?')
    desk.provider.script((response, call) => {
      const echo = inboundItem({ phone, id: providerId, body: 'worded otherwise by the provider', fromMe: true, time: secondsAgo(0) })
      void post({ messages: [echo] })
        .then(workInbox)
        .then(() => accept(providerId)(response, call))
    })
    await reply(desk.operator, sessionId, 'one message')
    await workOutbox()
    const thread = await db().message.findMany({ where: { sessionId, direction: 'out' } })
    expect(thread).toMatchObject([{ body: 'one message', providerMessageId: providerId, status: 'accepted' }])
  })

  test('that failed is an open failure; arriving after all closes it, and is noted', async () => {
    const { id } = await sendUnder(accept('wamid.fails'))
    await post({ ack: [{ id: 'wamid.fails', status: 'failed', error: 'Message undeliverable' }] })
    await workInbox()
    expect(await messageOf(id)).toMatchObject({ status: 'failed', failure: { cause: 'undeliverable', resolvedAt: null } })
    await ack('wamid.fails', 'sent')
    expect((await messageOf(id)).status).toBe('failed')
    await ack('wamid.fails', 'delivered')
    expect(await messageOf(id)).toMatchObject({ status: 'delivered', note: expect.any(String), failure: { resolvedAt: expect.any(Date) } })
  })

  test('told at the same moment as the send is answered is lost by neither', async () => {
    for (let round = 0; round < 10; round++) {
      const providerId = newMessageId()
      let told: Promise<void> = Promise.resolve()
      const { id } = await sendUnder((response, call) => {
        told = ack(providerId, 'delivered')
        accept(providerId)(response, call)
      })
      await told
      await workInbox()
      expect((await messageOf(id)).status).toBe('delivered')
    }
  })
})
