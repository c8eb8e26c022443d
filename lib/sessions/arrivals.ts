import 'server-only'
import type { Tx } from '@/lib/db'
import { WINDOW_MS } from './model'
import { type LockedSession, lockSessionsOf } from './server'

/** Provider times are whole seconds, so a message of the refusal's own second may be later than it. */
const SECOND_MS = 1000

export interface Customer {
  chatId: string
  name: string | null
  phone: string | null
}

/**
 * The locked sessions of these customers by their `chatId`, opened for those who write for the first time. A new name replaces the old one;
 * none does not.
 */
export async function openSessions(tx: Tx, channelId: string, customers: Customer[]): Promise<Map<string, LockedSession>> {
  const wanted = new Map<string, Customer>()
  for (const customer of customers)
    wanted.set(customer.chatId, { ...customer, name: customer.name ?? wanted.get(customer.chatId)?.name ?? null })
  const known = await lockSessionsOf(tx, channelId, [...wanted.keys()])
  const strangers = [...wanted.values()].filter(({ chatId }) => !known.has(chatId))
  for (const { contactId, chatId, name } of known.values()) {
    const newName = wanted.get(chatId)?.name ?? name
    if (newName !== name) await tx.contact.update({ where: { id: contactId }, data: { name: newName }, select: { id: true } })
  }
  if (strangers.length === 0) return known
  await createSessions(tx, channelId, strangers)
  const opened = await lockSessionsOf(
    tx,
    channelId,
    strangers.map(({ chatId }) => chatId),
  )
  return new Map([...known, ...opened])
}

/** What another transaction opened at the same moment stays as it is. */
async function createSessions(tx: Tx, channelId: string, customers: Customer[]): Promise<void> {
  await tx.$executeRaw`
    with customer as (
      insert into "Contact" ("id", "channelId", "chatId", "name", "phone")
      select gen_random_uuid(), ${channelId}::uuid, c."chatId", c."name", c."phone"
      from jsonb_to_recordset(${JSON.stringify(customers)}::jsonb) as c("chatId" text, "name" text, "phone" text) order by c."chatId"
      on conflict ("channelId", "chatId") do update set "name" = coalesce(excluded."name", "Contact"."name") returning "id")
    insert into "Session" ("id", "channelId", "contactId") select gen_random_uuid(), ${channelId}::uuid, "id" from customer
    on conflict ("contactId") do nothing`
}

export interface Arrived {
  id: string
  seq: number
  at: Date
}

/** Customer messages arrived in locked sessions, of each in order: the window follows their provider time and never gets shorter by them. */
export async function noteCustomerMessages(tx: Tx, arrivals: { session: LockedSession; messages: Arrived[] }[]): Promise<void> {
  const rows = arrivals.map(({ session, messages }) => ({ ...after(session, messages), unread: messages.length, now: session.now }))
  await tx.$executeRaw`
    update "Session" s set "lastSeq" = n."seq", "lastMessageId" = n."messageId", "lastMessageAt" = n."at", "lastInboundAt" = n."inboundAt",
      "windowClosesAt" = n."closesAt", "windowRefusedAt" = n."refusedAt", "unread" = s."unread" + n."unread", "state" = 'open',
      "snoozedUntil" = null, "draftDueAt" = n."now"
    from jsonb_to_recordset(${JSON.stringify(rows)}::jsonb) as n("id" uuid, "seq" int, "messageId" uuid, "at" timestamptz, "inboundAt" timestamptz,
      "closesAt" timestamptz, "refusedAt" timestamptz, "unread" int, "now" timestamptz)
    where s."id" = n."id"`
}

function after(session: LockedSession, messages: Arrived[]) {
  let { lastInboundAt: inboundAt, windowClosesAt: closesAt, windowRefusedAt: refusedAt } = session
  for (const { at } of messages) {
    inboundAt = inboundAt !== null && inboundAt > at ? inboundAt : at
    if (refusedAt !== null && at.getTime() + SECOND_MS <= refusedAt.getTime()) continue
    closesAt = new Date(inboundAt.getTime() + WINDOW_MS)
    refusedAt = null
  }
  const last = messages.at(-1)
  return { id: session.id, inboundAt, closesAt, refusedAt, seq: last?.seq ?? 0, messageId: last?.id, at: last?.at }
}
