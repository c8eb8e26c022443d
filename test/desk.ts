import { randomInt, randomUUID } from 'node:crypto'
import { POST as postWebhook } from '@/app/api/webhooks/onemsg/[secret]/route'
import type { Person } from '@/lib/auth/model'
import { ensureEnvironmentChannel } from '@/lib/channels/server'
import { db } from '@/lib/db'
import { workOff } from '@/lib/inbox/server'
import { lease } from '@/lib/outbox/lease'
import { send } from '@/lib/outbox/send'
import type { ReplyInput } from '@/lib/replies/model'
import { sendReply } from '@/lib/replies/server'
import { getSession } from '@/lib/sessions/read'
import { markStale } from '@/lib/suggestions/promise'
import { keepWord } from '@/lib/suggestions/restock'
import { draftDue } from '@/lib/suggestions/server'
import { configure } from './environment'
import { createPerson } from './people'
import { newMessageId, startProvider } from './provider'

export const SECRET = 'a-webhook-secret-of-the-tests-0123456789'

/** A channel on a provider of its own, and an operator: everything but the screen. */
export async function openDesk() {
  const provider = await startProvider()
  configure({
    ONEMSG_API_BASE_URL: provider.url,
    ONEMSG_CHANNEL_ID: 'VID100',
    ONEMSG_API_TOKEN: 'tok_of_the_tests_0123',
    WEBHOOK_SECRET: SECRET,
    SEND_TIMEOUT_SECONDS: '1',
    UNDO_SECONDS: '0',
  })
  await ensureEnvironmentChannel()
  const channel = await db().channel.findFirstOrThrow()
  const { id, name, email, role } = await createPerson()
  return { provider, channel, operator: { id, name, email, role } satisfies Person }
}

export const newPhone = () => `1415${randomInt(1_000_000, 9_999_999)}`
export const secondsAgo = (seconds: number) => Math.floor(Date.now() / 1000) - seconds

/** One element of a webhook, as it was captured from live traffic. */
export function inboundItem(item: Record<string, unknown> & { phone: string }) {
  const { phone, ...rest } = item
  return {
    id: newMessageId(),
    body: 'hello',
    type: 'chat',
    author: `${phone}@c.us`,
    chatId: `${phone}@c.us`,
    chatName: phone,
    senderName: 'Alexey',
    fromMe: false,
    self: 0,
    time: secondsAgo(5),
    caption: null,
    quotedMsgId: null,
    ...rest,
  }
}

/** Posts a webhook body; resolves to the status it is answered with. */
export async function post(payload: unknown, secret = SECRET): Promise<number> {
  const body = typeof payload === 'string' ? payload : JSON.stringify(payload)
  const request = new Request(`http://localhost:3000/api/webhooks/onemsg/${secret}`, { method: 'POST', body })
  const { status } = await postWebhook(request, { params: Promise.resolve({ secret }) })
  return status
}

/** Works off every webhook and drafts every reply that is due. */
export async function workInbox(): Promise<void> {
  while (await workOff());
  while ((await draftDue(20)) + (await markStale(20)) + (await keepWord(20)) > 0);
}

/** Sends what is due once; resolves to how many calls were made. */
export async function workOutbox(): Promise<number> {
  const leases = await lease(32)
  await Promise.all(leases.map((leased) => send(leased, new AbortController().signal)))
  return leases.length
}

/** Lets what waits in the outbox be due now. */
export async function noMoreWaiting(): Promise<void> {
  await db().outboxItem.updateMany({ where: { state: 'waiting' }, data: { availableAt: new Date(0) } })
}

/** Forgets what earlier tests left to be sent. */
export async function emptyOutbox(): Promise<void> {
  await db().outboxItem.updateMany({ data: { state: 'done', leaseToken: null, leasedUntil: null, heldBecause: null } })
}

/** A fresh customer writes. */
export async function customerWrites(body: string, rest: Record<string, unknown> = {}) {
  const phone = newPhone()
  const item = inboundItem({ phone, body, ...rest })
  await post({ messages: [item] })
  await workInbox()
  const session = await sessionOf(phone)
  return { phone, sessionId: session.id, inboundId: item.id, session }
}

export async function sessionOf(phone: string) {
  return db().session.findFirstOrThrow({
    where: { contact: { chatId: `${phone}@c.us` } },
    include: { messages: { orderBy: { seq: 'asc' } } },
  })
}

export async function reply(operator: Person, sessionId: string, body: string, rest: Partial<ReplyInput> = {}) {
  const { lastMessageId: lastSeenMessageId } = await getSession(sessionId, operator.id)
  const { message } = await sendReply(operator, sessionId, { clientKey: randomUUID(), body, lastSeenMessageId, ...rest })
  return message
}

export async function messageOf(id: string) {
  return db().message.findUniqueOrThrow({ where: { id }, include: { failure: true, attemptRows: true } })
}
