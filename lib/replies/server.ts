import 'server-only'
import { z } from 'zod'
import type { Asker, Person } from '@/lib/auth/model'
import { db, type Tx, transaction } from '@/lib/db'
import { env } from '@/lib/env'
import { AppError, invalid } from '@/lib/errors'
import { type Button, button } from '@/lib/leads/choices/model'
import { type Author, getMessage, messagesSince } from '@/lib/messages/read'
import { addReply } from '@/lib/messages/server'
import { type TemplateMessage, templateMessage } from '@/lib/messaging/model'
import { holdMs } from '@/lib/outbox/model'
import { enqueue, letGo, withdraw } from '@/lib/outbox/server'
import { acceptsFreeText, type Message } from '@/lib/sessions/model'
import { type LockedSession, lockSession, sessionChanged } from '@/lib/sessions/server'
import { brokenPromise, recheck } from '@/lib/suggestions/promise'
import { getSuggestion } from '@/lib/suggestions/read'
import { suggestAgain } from '@/lib/suggestions/server'
import { filledIn, type TemplateReplyInput } from '@/lib/templates/model'
import { getSendable } from '@/lib/templates/server'
import type { Prisma } from '@/prisma/generated/client'
import { buttonsFor } from './buttons'
import type { ReplyInput, RetryInput } from './model'

export interface Sent {
  message: Message
  /** False when the same client key had been used before: this is the first result again. */
  isNew: boolean
}

/**
 * Promises to send a reply: message and outbox row are saved together, or neither. Safe to repeat with the same client key, also at the
 * same moment. Refuses (see the contract) what was written for another moment of the thread, of the stock, or of the window.
 */
export async function sendReply(person: Asker, sessionId: string, input: ReplyInput): Promise<Sent> {
  await refuseChangedStock(sessionId, input)
  const buttons = await buttonsFor(input)
  return once(sessionId, input, async (tx, session) => {
    refuseOtherPhone(session, input.expectedPhone)
    await refuseMoved(tx, session, { lastSeenMessageId: input.lastSeenMessageId, except: authorOf(person) })
    return {
      body: input.body,
      ...authorOf(person),
      suggestionId: input.suggestionId ?? null,
      retryOfId: null,
      buttons,
      recheck: !input.acceptAvailabilityChange,
    }
  })
}

/** Promises to send a template, the one thing that reaches a customer whose window is closed. Safe to repeat, as `sendReply` is. */
export async function sendTemplateReply(person: Asker, sessionId: string, input: TemplateReplyInput): Promise<Sent> {
  const session = await db().session.findUnique({ where: { id: sessionId }, select: { channelId: true } })
  if (!session) throw new AppError('not_found', 'There is no such session')
  const { name, language, namespace, body, params } = await getSendable(session.channelId, input.template, input.language)
  if (input.params.length !== params) throw invalid([{ path: 'params', message: `must be ${params} values` }])
  await refuseChangedStock(sessionId, input)
  const filled = filledIn(body, input.params)
  return once(sessionId, { clientKey: input.clientKey, body: filled }, async (tx, locked) => {
    await refuseMoved(tx, locked, { lastSeenMessageId: input.lastSeenMessageId, except: authorOf(person) })
    const template = { name, language, namespace, params: input.params }
    const { suggestionId = null, acceptAvailabilityChange = false } = input
    return { body: filled, ...authorOf(person), suggestionId, retryOfId: null, template, recheck: !acceptAvailabilityChange }
  })
}

/**
 * Sends a failed message again, as a new one with its own attempts; the old one keeps its history. What was tried again already goes on from
 * its latest try, so that two people who press at once send once. One of unknown outcome needs a person's word; one whose stock has changed since
 * is held for one, unless somebody had let it go as it is.
 */
export async function retryMessage(person: Asker, messageId: string, input: RetryInput): Promise<Sent> {
  const failed = await db().message.findUnique({ where: { id: messageId }, include: { outboxItem: { select: { suggestionId: true } } } })
  if (!failed) throw new AppError('not_found', 'There is no such message')
  const { body, sessionId, outboxItem } = failed
  if (failed.direction !== 'out' || body === null) throw new AppError('conflict', 'Only a message of ours can be sent again')
  const broken = outboxItem?.suggestionId ? await brokenPromise(outboxItem.suggestionId) : null
  return once(sessionId, { clientKey: input.clientKey, body }, async (tx) => {
    const { id, status, outboxItem: item } = await latestTry(tx, sessionId, messageId)
    if (status === 'unknown' && !input.confirmUnknown)
      throw new AppError('outcome_unknown', 'The customer may have got this. Check first, or confirm that it is to go again.')
    if (status !== 'unknown' && status !== 'rejected' && status !== 'failed')
      throw new AppError('conflict', id === messageId ? 'This message has not failed' : 'This has been sent again already')
    return {
      body,
      ...authorOf(person),
      suggestionId: failed.suggestionId,
      retryOfId: id,
      template: item?.template ? templateMessage.parse(item.template) : undefined,
      buttons: item?.buttons ? z.array(button).parse(item.buttons) : undefined,
      recheck: item?.suggestionId != null,
      heldBecause: item?.suggestionId == null ? null : broken,
    }
  })
}

const tried = { id: true, status: true, outboxItem: { select: { template: true, buttons: true, suggestionId: true } } } as const

/** The message itself, or the last one that was to replace it and was not taken back. */
async function latestTry(tx: Tx, sessionId: string, messageId: string): Promise<Prisma.MessageGetPayload<{ select: typeof tried }>> {
  const later = await tx.message.findFirst({
    where: { sessionId, retryOfId: messageId, status: { not: 'cancelled' } },
    orderBy: { seq: 'desc' },
    select: { id: true },
  })
  if (later) return latestTry(tx, sessionId, later.id)
  return tx.message.findUniqueOrThrow({ where: { id: messageId }, select: tried })
}

/** Takes a reply back while it waits in the outbox. Safe to repeat. Throws `already_sending` when it is too late: the message then stands. */
export async function cancelReply(messageId: string): Promise<Message> {
  const taken = await transaction(async (tx) => {
    const sessionId = await withdraw(tx, messageId)
    if (sessionId !== null) await suggestAgain(tx, sessionId)
    return sessionId !== null
  })
  const message = await getMessage(messageId)
  if (!taken && message.status !== 'cancelled') throw new AppError('already_sending', 'It is on its way already')
  return message
}

function authorOf({ id, isKey }: Asker): Author {
  return isKey ? { authorId: null, keyId: id } : { authorId: id, keyId: null }
}

/** What a message is made of, besides its key. */
type Composed = Author & {
  body: string
  suggestionId: string | null
  retryOfId: string | null
  template?: TemplateMessage
  buttons?: Button[]
  /** Whether the stock behind the suggestion is looked at again before a held message goes. */
  recheck?: boolean
  /** Why it waits for a person's word, where it does. */
  heldBecause?: string | null
}

type Compose = (tx: Tx, session: LockedSession) => Promise<Composed>

/** One message per client key, also at the same moment. Throws `key_reused` when the key was used for other words. */
async function once(sessionId: string, key: { clientKey: string; body: string }, compose: Compose): Promise<Sent> {
  const { id, isNew } = await transaction(async (tx) => {
    const session = await lockSession(tx, sessionId)
    if (!session) throw new AppError('not_found', 'There is no such session')
    const first = await tx.message.findUnique({ where: { clientKey: key.clientKey } })
    if (first) {
      if (first.sessionId !== sessionId || first.body !== key.body) throw new AppError('key_reused', 'This key was used for another reply')
      return { id: first.id, isNew: false }
    }
    const composed = await compose(tx, session)
    if (!composed.template) refuseClosedWindow(session)
    return { id: await promise(tx, session, { ...composed, clientKey: key.clientKey }), isNew: true }
  })
  return { message: await getMessage(id), isNew }
}

function refuseClosedWindow({ windowClosesAt, now }: LockedSession): void {
  if (acceptsFreeText(windowClosesAt, now)) return
  throw new AppError('window_closed', 'The 24-hour window has closed: until the customer writes again, only a template reaches them')
}

async function promise(tx: Tx, session: LockedSession, composed: Composed & { clientKey: string }): Promise<string> {
  const { template, buttons, recheck = false, heldBecause, ...reply } = composed
  const { id: sessionId, channelId, chatId: recipient, now } = session
  const messageId = await addReply(tx, session, { ...reply, type: template ? 'template' : 'text' })
  const heldMs = template ? env().UNDO_SECONDS * 1000 : holdMs(env().UNDO_SECONDS, (session.windowClosesAt?.getTime() ?? 0) - now.getTime())
  const availableAt = heldMs > 0 ? new Date(now.getTime() + heldMs) : undefined
  const suggestionId = recheck ? reply.suggestionId : null
  await enqueue(tx, {
    messageId,
    sessionId,
    channelId,
    recipient,
    body: reply.body,
    template,
    buttons,
    suggestionId,
    availableAt,
    heldBecause,
  })
  // What goes in place of a text, or once more, is not what stands in the composer.
  if (!template && !reply.retryOfId && reply.authorId) await tx.replyDraft.deleteMany({ where: { sessionId, userId: reply.authorId } })
  sessionChanged(tx, sessionId, [{ topic: 'message', id: messageId }])
  return messageId
}

interface Promising {
  clientKey: string
  suggestionId?: string
  acceptAvailabilityChange?: boolean
}

async function refuseChangedStock(
  sessionId: string,
  { clientKey, suggestionId: sentId, acceptAvailabilityChange }: Promising,
): Promise<void> {
  if (!sentId || acceptAvailabilityChange || (await used(clientKey))) return
  const moved = await recheck(sessionId, sentId)
  if (!moved) return
  const { before, after, suggestionId } = moved
  const suggestion = await getSuggestion(suggestionId)
  throw new AppError('availability_changed', 'The stock has changed since this was written', { before, after, suggestion })
}

async function used(clientKey: string): Promise<boolean> {
  return (await db().message.count({ where: { clientKey } })) > 0
}

function refuseOtherPhone({ phone }: LockedSession, expected: string | undefined): void {
  const digits = (text: string | null | undefined) => text?.replace(/\D/g, '') ?? ''
  if (expected !== undefined && digits(expected) !== digits(phone))
    throw new AppError('phone_mismatch', 'This session belongs to another number')
}

async function refuseMoved(tx: Tx, session: LockedSession, seen: { lastSeenMessageId: string | null; except: Author }): Promise<void> {
  const seenSeq = seen.lastSeenMessageId === null ? 0 : await seqOf(tx, session.id, seen.lastSeenMessageId)
  const newMessages = await messagesSince(tx, { sessionId: session.id, seq: seenSeq, except: seen.except })
  if (newMessages.length > 0) throw new AppError('conversation_moved', 'There is something new in this session', { newMessages })
}

async function seqOf(tx: Tx, sessionId: string, messageId: string): Promise<number> {
  const seen = await tx.message.findFirst({ where: { id: messageId, sessionId }, select: { seq: true } })
  if (!seen) throw invalid([{ path: 'lastSeenMessageId', message: 'is not a message of this session' }])
  return seen.seq
}

/** A person lets a message go that was held because the stock had changed. Throws conflict when it is not held. */
export async function releaseReply(messageId: string): Promise<Message> {
  if (!(await transaction((tx) => letGo(tx, messageId)))) throw new AppError('conflict', 'This message is not held')
  return getMessage(messageId)
}

/** Keeps what a person has typed in a session; an empty text forgets it. */
export async function saveDraft(person: Person, sessionId: string, body: string): Promise<void> {
  if ((await db().session.count({ where: { id: sessionId } })) === 0) throw new AppError('not_found', 'There is no such session')
  const key = { sessionId, userId: person.id }
  if (body === '') await db().replyDraft.deleteMany({ where: key })
  else await db().replyDraft.upsert({ where: { sessionId_userId: key }, create: { ...key, body }, update: { body, updatedAt: new Date() } })
}
