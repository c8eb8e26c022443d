import 'server-only'
import type { Person } from '@/lib/auth/model'
import { db, type Tx, transaction } from '@/lib/db'
import { AppError, invalid } from '@/lib/errors'
import { getMessage, messagesSince } from '@/lib/messages/read'
import { addReply } from '@/lib/messages/server'
import { enqueue, withdraw } from '@/lib/outbox/server'
import { acceptsFreeText, type Message } from '@/lib/sessions/model'
import { type LockedSession, lockSession, sessionChanged } from '@/lib/sessions/server'
import { getSuggestion } from '@/lib/suggestions/read'
import { recheck } from '@/lib/suggestions/server'
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
export async function sendReply(person: Person, sessionId: string, input: ReplyInput): Promise<Sent> {
  const moved =
    input.suggestionId && !input.acceptAvailabilityChange && !(await used(input.clientKey))
      ? await recheck(sessionId, input.suggestionId)
      : null
  if (moved) {
    const { before, after, suggestionId } = moved
    throw new AppError('availability_changed', 'The stock has changed since this was written', {
      before,
      after,
      suggestion: await getSuggestion(suggestionId),
    })
  }
  return once(sessionId, input, async (tx, session) => {
    refuseOtherPhone(session, input.expectedPhone)
    await refuseMoved(tx, session, { lastSeenMessageId: input.lastSeenMessageId, personId: person.id })
    return { body: input.body, authorId: person.id, suggestionId: input.suggestionId ?? null, retryOfId: null }
  })
}

/** Sends a failed message again, as a new one with its own attempts; the old one keeps its history. One of unknown outcome needs a person's word. */
export async function retryMessage(person: Person, messageId: string, input: RetryInput): Promise<Sent> {
  const failed = await db().message.findUnique({ where: { id: messageId } })
  if (!failed) throw new AppError('not_found', 'There is no such message')
  const { body, status, sessionId } = failed
  if (failed.direction !== 'out' || body === null) throw new AppError('conflict', 'Only a message of ours can be sent again')
  return once(sessionId, { clientKey: input.clientKey, body }, async () => {
    if (status === 'unknown' && !input.confirmUnknown)
      throw new AppError('outcome_unknown', 'The customer may have got this. Check first, or confirm that it is to go again.')
    if (status !== 'unknown' && status !== 'rejected' && status !== 'failed') throw new AppError('conflict', 'This message has not failed')
    return { body, authorId: person.id, suggestionId: null, retryOfId: messageId }
  })
}

/** Takes a reply back while it waits in the outbox. Safe to repeat. Throws `already_sending` when it is too late: the message then stands. */
export async function cancelReply(messageId: string): Promise<Message> {
  const taken = await transaction((tx) => withdraw(tx, messageId))
  const message = await getMessage(messageId)
  if (!taken && message.status !== 'cancelled') throw new AppError('already_sending', 'It is on its way already')
  return message
}

type Composed = Omit<Parameters<typeof addReply>[2], 'clientKey'>

async function once(
  sessionId: string,
  key: { clientKey: string; body: string },
  compose: (tx: Tx, session: LockedSession) => Promise<Composed>,
): Promise<Sent> {
  const { id, isNew } = await transaction(async (tx) => {
    const session = await lockSession(tx, sessionId)
    if (!session) throw new AppError('not_found', 'There is no such session')
    const first = await tx.message.findUnique({ where: { clientKey: key.clientKey } })
    if (first) {
      if (first.sessionId !== sessionId || first.body !== key.body) throw new AppError('key_reused', 'This key was used for another reply')
      return { id: first.id, isNew: false }
    }
    const composed = await compose(tx, session)
    if (!acceptsFreeText(session.windowClosesAt, session.now)) {
      throw new AppError('window_closed', 'The 24-hour window has closed: until the customer writes again, only a template reaches them')
    }
    return { id: await promise(tx, session, { ...composed, clientKey: key.clientKey }), isNew: true }
  })
  return { message: await getMessage(id), isNew }
}

async function promise(tx: Tx, session: LockedSession, reply: Parameters<typeof addReply>[2]): Promise<string> {
  const messageId = await addReply(tx, session, reply)
  await enqueue(tx, { messageId, sessionId: session.id, channelId: session.channelId, recipient: session.chatId, body: reply.body })
  await tx.replyDraft.deleteMany({ where: { sessionId: session.id, userId: reply.authorId } })
  await sessionChanged(tx, session.id, [{ topic: 'message', id: messageId }])
  return messageId
}

async function used(clientKey: string): Promise<boolean> {
  return (await db().message.count({ where: { clientKey } })) > 0
}

function refuseOtherPhone({ phone }: LockedSession, expected: string | undefined): void {
  const digits = (text: string | null | undefined) => text?.replace(/\D/g, '') ?? ''
  if (expected !== undefined && digits(expected) !== digits(phone))
    throw new AppError('phone_mismatch', 'This session belongs to another number')
}

async function refuseMoved(tx: Tx, session: LockedSession, seen: { lastSeenMessageId: string | null; personId: string }): Promise<void> {
  const seenSeq = seen.lastSeenMessageId === null ? 0 : await seqOf(tx, session.id, seen.lastSeenMessageId)
  const newMessages = await messagesSince(tx, { sessionId: session.id, seq: seenSeq, exceptAuthorId: seen.personId })
  if (newMessages.length > 0) throw new AppError('conversation_moved', 'There is something new in this session', { newMessages })
}

async function seqOf(tx: Tx, sessionId: string, messageId: string): Promise<number> {
  const seen = await tx.message.findFirst({ where: { id: messageId, sessionId }, select: { seq: true } })
  if (!seen) throw invalid([{ path: 'lastSeenMessageId', message: 'is not a message of this session' }])
  return seen.seq
}

/** Keeps what a person has typed in a session; an empty text forgets it. */
export async function saveDraft(person: Person, sessionId: string, body: string): Promise<void> {
  if ((await db().session.count({ where: { id: sessionId } })) === 0) throw new AppError('not_found', 'There is no such session')
  const key = { sessionId, userId: person.id }
  if (body === '') await db().replyDraft.deleteMany({ where: key })
  else await db().replyDraft.upsert({ where: { sessionId_userId: key }, create: { ...key, body }, update: { body, updatedAt: new Date() } })
}
