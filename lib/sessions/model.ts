import { z } from 'zod'
import { intent } from '@/lib/availability/model'
import { messageStatus } from '@/lib/delivery/model'
import { messageFailure } from '@/lib/failures/model'
import { lead, restockPromise } from '@/lib/leads/model'
import { suggestion } from '@/lib/replies/model'

export const WINDOW_MS = 24 * 3600_000
/** Under this much left, a session is `closing`. */
export const CLOSING_MS = 3600_000
/** Free text is refused this long before the end: the provider's clock is not ours. */
export const SAFETY_MS = 60_000

export const windowState = z.enum(['open', 'closing', 'closed'])
export type WindowState = z.infer<typeof windowState>

/** The state of a window that ends at `closesAt` (null: never opened). */
export function windowStateAt(closesAt: Date | null, now: Date): WindowState {
  const left = closesAt ? closesAt.getTime() - now.getTime() : 0
  if (left <= 0) return 'closed'
  return left < CLOSING_MS ? 'closing' : 'open'
}

/** Whether free text may still be sent. */
export function acceptsFreeText(closesAt: Date | null, now: Date): boolean {
  return closesAt !== null && closesAt.getTime() - now.getTime() >= SAFETY_MS
}

export const sessionView = z.enum(['needs_reply', 'waiting', 'closing', 'closed', 'done', 'all'])
export type SessionView = z.infer<typeof sessionView>

export const person = z.object({ id: z.string(), name: z.string() })

export const sessionRow = z
  .object({
    id: z.uuid(),
    contact: z.object({ id: z.uuid(), name: z.string().nullable(), phone: z.string().nullable(), chatId: z.string() }),
    channelId: z.uuid(),
    window: windowState,
    windowClosesAt: z.iso.datetime().nullable(),
    awaitingReplySince: z.iso.datetime().nullable(),
    unread: z.number().int(),
    assignee: person.nullable(),
    state: z.enum(['open', 'done', 'snoozed']),
    lastMessage: z
      .object({
        id: z.uuid(),
        direction: z.enum(['in', 'out']),
        preview: z.string(),
        at: z.iso.datetime(),
        status: messageStatus.nullable(),
      })
      .nullable(),
    suggestion: suggestion.nullable(),
    hasFailure: z.boolean(),
    /** A product that we promised to write about is back. */
    isRestocked: z.boolean(),
    /** Grows with every change of the session: an older answer never replaces a newer one. */
    version: z.number().int(),
  })
  .meta({ id: 'SessionRow' })
export type SessionRow = z.infer<typeof sessionRow>

export const viewCounts = z.object({
  needs_reply: z.number().int(),
  waiting: z.number().int(),
  closing: z.number().int(),
  closed: z.number().int(),
  done: z.number().int(),
  all: z.number().int(),
  failed: z.number().int(),
})
export type ViewCounts = z.infer<typeof viewCounts>

export const sessionList = z.object({ items: z.array(sessionRow), nextCursor: z.string().nullable(), counts: viewCounts })
export type SessionList = z.infer<typeof sessionList>

export const sessionDetail = sessionRow
  .extend({
    lastMessageId: z.uuid().nullable(),
    draft: z.string().nullable(),
    viewers: z.array(person.extend({ composing: z.boolean() })),
    channelName: z.string(),
    firstWroteAt: z.iso.datetime().nullable(),
    /** ISO 639-1: what the customer last asked in, where that showed. */
    language: z.string().nullable(),
    /** The window closed over this draft before it was sent, and the customer has written again since. */
    draftIsKept: z.boolean(),
    leads: z.array(lead),
    /** Those that stand open, oldest first. */
    promises: z.array(restockPromise),
  })
  .meta({ id: 'SessionDetail' })
export type SessionDetail = z.infer<typeof sessionDetail>

/** Why a message of ours waits: it can still be taken back · others go first · the provider is tried again · the stock has moved. */
export const holdReason = z.enum(['undo', 'turn', 'provider', 'stock'])
export type HoldReason = z.infer<typeof holdReason>

export const message = z
  .object({
    id: z.uuid(),
    direction: z.enum(['in', 'out']),
    type: z.string(),
    body: z.string().nullable(),
    at: z.iso.datetime(),
    author: person.nullable(),
    status: messageStatus.nullable(),
    statusAt: z.iso.datetime().nullable(),
    providerMessageId: z.string().nullable(),
    attempts: z.number().int(),
    holdUntil: z.iso.datetime().nullable(),
    holdReason: holdReason.nullable(),
    failure: messageFailure.nullable(),
    note: z.string().nullable(),
    intent: intent.nullable(),
    clientKey: z.uuid().nullable(),
  })
  .meta({ id: 'Message' })
export type Message = z.infer<typeof message>

export const messagePage = z.object({ items: z.array(message), before: z.string().nullable() })
export type MessagePage = z.infer<typeof messagePage>

export const timelineEntry = z.object({
  at: z.iso.datetime(),
  kind: z.string(),
  source: z.string(),
  detail: z.string(),
  raw: z.unknown(),
})
export const timeline = z.object({ items: z.array(timelineEntry) })
export type TimelineEntry = z.infer<typeof timelineEntry>
