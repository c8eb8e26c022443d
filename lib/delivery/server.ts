import 'server-only'
import { announceAccepted } from '@/lib/announcements/replies'
import { noteMissed, notePushed } from '@/lib/channels/alarms'
import type { Tx } from '@/lib/db'
import { diagnose } from '@/lib/failures/model'
import { closeFailure, type Diagnosed, openFailure } from '@/lib/failures/server'
import { noteAnswered } from '@/lib/leads/server'
import { absorbEcho, recordElsewhere, setSendState, setStatus } from '@/lib/messages/server'
import type { OwnMessage, StatusReport } from '@/lib/messaging/model'
import { closeWindow, lockSession, lockSessionOf, sessionChanged } from '@/lib/sessions/server'
import { answeredAfterAll, suggestAgain } from '@/lib/suggestions/server'
import { watch } from '@/lib/watch/server'
import type { Prisma } from '@/prisma/generated/client'
import { type DeliveryStatus, type Folded, fold, isTaken, type SendState } from './model'

type Source = 'send' | 'push' | 'poll' | 'echo'

interface Said {
  channelId: string
  providerMessageId: string
  status: DeliveryStatus
  source: Source
  at: Date | null
  code?: string | null
  text?: string | null
  raw?: unknown
}

/** Our clocks and the provider's whole seconds differ by at most this, when an echo is compared with the attempt it may come from. */
const CLOCKS_DIFFER_MS = 5000

/**
 * Holds, until `tx` ends, what is said of these provider ids, so that an answer and a status that cross cannot miss each other. To be called
 * before any session is locked, with all ids at once: whoever waits here holds nothing that others need.
 */
export async function holdReports(tx: Tx, channelId: string, providerMessageIds: string[]): Promise<void> {
  if (providerMessageIds.length === 0) return
  await tx.$executeRaw`
    select pg_advisory_xact_lock(key) from (
      select distinct hashtextextended(${channelId} || id, 0) as key from unnest(${providerMessageIds}::text[]) id order by key) held`
}

/** Keeps one thing the provider said of one message, and folds the message's status anew. Safe to repeat; the message may not exist yet. */
export async function recordReport(tx: Tx, channelId: string, report: StatusReport, source: 'push' | 'poll'): Promise<void> {
  const { providerMessageId, status, at, raw } = report
  const told = await append(tx, {
    channelId,
    providerMessageId,
    status,
    source,
    at,
    code: report.error?.code,
    text: report.error?.text,
    raw,
  })
  if (!told) return
  const message = await tx.message.findUnique({
    where: { channelId_providerMessageId: { channelId, providerMessageId } },
    select: { id: true },
  })
  if (!message) return
  const news = await settle(tx, message.id)
  if (source === 'push') await notePushed(tx, channelId)
  else if (news) await noteMissed(tx, channelId)
}

/**
 * Our own message, shown back by the provider. It proves that a message of unknown outcome was taken; one that is none of ours was written
 * outside the desk and joins the thread, if there is one.
 */
export async function recordEcho(tx: Tx, channelId: string, event: OwnMessage, receivedAt: Date): Promise<void> {
  const { providerMessageId } = event
  const session = await lockSessionOf(tx, channelId, event.chatId)
  if (!session) return
  const ours = await tx.message.findUnique({
    where: { channelId_providerMessageId: { channelId, providerMessageId } },
    select: { id: true },
  })
  const meant = ours ?? (await inDoubt(tx, session.id, event))
  if (meant) return proveAccepted(tx, { id: meant.id, channelId }, event)
  // What was said of it may have come first.
  await settle(tx, await recordElsewhere(tx, session, event, receivedAt))
}

/** The provider's history shows a message of ours: if it is this one, whose fate is unknown, that is settled. Returns whether it was. */
export async function recordProof(tx: Tx, message: { id: string; channelId: string }, event: OwnMessage): Promise<boolean> {
  const { channelId } = message
  const taken = await tx.message.count({ where: { channelId, providerMessageId: event.providerMessageId } })
  const doubted = taken === 0 ? await tx.message.findFirst({ where: { id: message.id, ...doubtful(event) }, select: { id: true } }) : null
  if (doubted) await proveAccepted(tx, message, event)
  return doubted !== null
}

/** The oldest message with these words whose fate we do not know. */
async function inDoubt(tx: Tx, sessionId: string, event: OwnMessage): Promise<{ id: string } | null> {
  return tx.message.findFirst({ where: { sessionId, ...doubtful(event) }, orderBy: { seq: 'asc' }, select: { id: true } })
}

/** Same words, no provider id yet, and tried before the provider saw it. */
function doubtful(event: OwnMessage): Prisma.MessageWhereInput {
  const seenAt = event.at ?? new Date()
  return {
    body: event.body,
    direction: 'out',
    sendState: { in: ['sending', 'unknown'] },
    providerMessageId: null,
    attemptRows: { some: { startedAt: { lte: new Date(seenAt.getTime() + CLOCKS_DIFFER_MS) } } },
  }
}

async function proveAccepted(tx: Tx, message: { id: string; channelId: string }, event: OwnMessage): Promise<void> {
  const { providerMessageId, at } = event
  await setSendState(tx, message.id, { sendState: 'accepted', providerMessageId })
  await append(tx, { channelId: message.channelId, providerMessageId, status: 'accepted', source: 'echo', at })
  await settle(tx, message.id)
}

/** The provider accepted our message under this id. `settle` then applies what it said of that id before. */
export async function recordAccepted(tx: Tx, message: { id: string; channelId: string }, providerMessageId: string): Promise<void> {
  await absorbEcho(tx, message.channelId, providerMessageId, message.id)
  await setSendState(tx, message.id, { sendState: 'accepted', providerMessageId })
  await append(tx, { channelId: message.channelId, providerMessageId, status: 'accepted', source: 'send', at: null })
}

/**
 * Folds a message's status from all that is known of it, opens or closes its failure, and tells the screens. `diagnosed` says what is wrong
 * when only the send knows it. Returns whether the status is another one now. Safe to repeat.
 */
export async function settle(tx: Tx, messageId: string, diagnosed?: Diagnosed): Promise<boolean> {
  const { sessionId } = await tx.message.findUniqueOrThrow({ where: { id: messageId }, select: { sessionId: true } })
  await lockSession(tx, sessionId)
  const message = await tx.message.findUniqueOrThrow({ where: { id: messageId } })
  const events = message.providerMessageId
    ? await tx.deliveryEvent.findMany({
        where: { channelId: message.channelId, providerMessageId: message.providerMessageId },
        orderBy: { id: 'asc' },
      })
    : []
  const folded = fold(sendStateOf(message.sendState), events)
  const changed = await setStatus(tx, messageId, folded, noteOf(folded))
  if (changed) await watch(tx, messageId, folded.status)
  if (changed && isTaken(folded.status)) await answered(tx, message)
  if (isTaken(folded.status) && !isTaken(message.status)) await announceAccepted(tx, message)
  const failedEvent = events.findLast((event) => event.status === 'failed')
  const wrong = wrongWith(folded, failedEvent, diagnosed)
  const failureMoved = wrong ? await fail(tx, message, wrong) : await heal(tx, message, folded)
  // Nobody can send again here what was written elsewhere: the question is open as before, unless it arrives in the end.
  if (changed && message.clientKey === null && folded.status === 'failed') await suggestAgain(tx, sessionId)
  else if (changed && message.clientKey === null && message.status === 'failed') await answeredAfterAll(tx, sessionId)
  if (!changed && !failureMoved) return false
  sessionChanged(tx, sessionId, [
    { topic: 'message', id: messageId },
    ...(failureMoved ? [{ topic: 'failure' as const, id: messageId }] : []),
  ])
  return changed
}

/** What the send knew is only believed while nothing the provider said contradicts it. */
function wrongWith(
  { status }: Folded,
  failedEvent: { code: string | null; text: string | null } | undefined,
  diagnosed?: Diagnosed,
): Diagnosed | undefined {
  if (status === 'failed' && failedEvent) return diagnosedFrom(failedEvent)
  const believed = diagnosed?.cause === 'stuck' ? status === 'accepted' : status === 'rejected' || status === 'unknown'
  return believed ? diagnosed : undefined
}

async function fail(tx: Tx, message: { id: string; sessionId: string; at: Date }, diagnosed: Diagnosed): Promise<boolean> {
  const before = await tx.failure.findUnique({ where: { messageId: message.id } })
  if (before && !before.resolvedAt && before.cause === diagnosed.cause && before.code === diagnosed.code) return false
  // A person who closed this failure is not asked again about the same thing.
  if (before?.resolvedAt && before.cause === diagnosed.cause) return false
  await openFailure(tx, message, diagnosed)
  if (diagnosed.cause === 'window_closed') await closeWindow(tx, message.sessionId, message.at)
  return true
}

/** The customer is answered about the product that the reply was built on. */
async function answered(tx: Tx, { sessionId, suggestionId }: { sessionId: string; suggestionId: string | null }): Promise<void> {
  const suggestion = suggestionId === null ? null : await tx.suggestion.findUnique({ where: { id: suggestionId } })
  if (suggestion?.productSku) await noteAnswered(tx, { sessionId, sku: suggestion.productSku })
}

async function heal(tx: Tx, message: { id: string; retryOfId: string | null }, { status }: Folded): Promise<boolean> {
  if (!isTaken(status)) return false
  // A stuck message is accepted all along: only more news than that ends it.
  const healed = status === 'accepted' ? { not: 'stuck' as const } : undefined
  await healEarlier(tx, message.retryOfId)
  return closeFailure(tx, message.id, status === 'accepted' || status === 'sent' ? 'accepted_after_all' : 'arrived_after_all', healed)
}

/** What this was to replace, and what that was to replace in its turn. */
async function healEarlier(tx: Tx, messageId: string | null): Promise<void> {
  if (messageId === null) return
  if (await closeFailure(tx, messageId, 'sent_again')) await failureOfOtherChanged(tx, messageId)
  const { retryOfId } = await tx.message.findUniqueOrThrow({ where: { id: messageId }, select: { retryOfId: true } })
  await healEarlier(tx, retryOfId)
}

async function failureOfOtherChanged(tx: Tx, messageId: string): Promise<void> {
  const { sessionId } = await tx.message.findUniqueOrThrow({ where: { id: messageId }, select: { sessionId: true } })
  sessionChanged(tx, sessionId, [
    { topic: 'message', id: messageId },
    { topic: 'failure', id: messageId },
  ])
}

async function append(tx: Tx, said: Said): Promise<boolean> {
  const { count } = await tx.deliveryEvent.createMany({
    data: [{ ...said, raw: said.raw === undefined ? undefined : JSON.parse(JSON.stringify(said.raw)) }],
    skipDuplicates: true,
  })
  return count > 0
}

function diagnosedFrom(event: { code: string | null; text: string | null }): Diagnosed {
  const { cause, remedy, code } = diagnose({ code: event.code, text: event.text })
  return { cause, remedy, code, text: event.text }
}

function noteOf({ note }: Folded): string | null {
  return note && 'WhatsApp first said that this failed, then that it arrived.'
}

function sendStateOf(state: string | null): SendState {
  switch (state) {
    case 'queued':
    case 'sending':
    case 'accepted':
    case 'rejected':
    case 'unknown':
    case 'cancelled':
      return state
    default:
      throw new Error('a status was folded for a message that is not ours')
  }
}
