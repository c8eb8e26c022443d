import { isStanding } from '@/lib/delivery/model'
import type { Message, MessagePage } from '@/lib/sessions/model'

/** Messages of one side that follow each other this closely stand together. */
const TOGETHER_MS = 5 * 60_000

/**
 * The end of a thread after it was read again: what was known before it stays, what it holds is taken as it is now. If so much was missed
 * that the two do not meet, only the newer stays.
 */
export function joinEnd(known: MessagePage | undefined, fresh: MessagePage): MessagePage {
  if (!known || fresh.before === null) return fresh
  const ids = new Set(fresh.items.map((message) => message.id))
  const meeting = known.items.findIndex((message) => ids.has(message.id))
  if (meeting === -1) return fresh
  return { items: [...known.items.slice(0, meeting), ...fresh.items], before: meeting === 0 ? fresh.before : known.before }
}

/** The end of a thread with a message that the server has just accepted. One that is there already may be further on, and stays. */
export function withMessage(known: MessagePage, message: Message): MessagePage {
  if (known.items.some((one) => one.id === message.id)) return known
  return { ...known, items: [...known.items, message] }
}

/** The end of a thread with a message as it is now. */
export function withChanged(known: MessagePage, message: Message): MessagePage {
  return { ...known, items: known.items.map((one) => (one.id === message.id ? message : one)) }
}

/** What a reply says its writer has seen: of the messages on screen the one that arrived last; null in an empty thread. */
export function lastSeen(messages: readonly Message[]): string | null {
  // Ids are UUIDs of version 7: they sort by arrival, where `at` may be a late message's own, earlier time.
  return messages.reduce<string | null>((last, { id }) => (last === null || id > last ? id : last), null)
}

/** The newest message of the customer; undefined when they wrote none of these. */
export function newestInbound(messages: readonly Message[]): Message | undefined {
  return messages.findLast((message) => message.direction === 'in')
}

/** Our newest message, when it did not get through and nothing has replaced it; else undefined. */
export function lastFailed(messages: readonly Message[]): Message | undefined {
  const ours = messages.findLast((message) => message.direction === 'out' && message.status !== 'cancelled')
  return ours?.failure ? ours : undefined
}

/** The template that is the last word: the customer has it or is about to, and has not answered. */
export function templateUnderway(messages: readonly Message[]): Message | undefined {
  const last = messages.findLast(({ status }) => status === null || isStanding(status))
  return last?.type === 'template' && last.direction === 'out' ? last : undefined
}

/** Ids of the messages that did not get through, but were said again by a later one. */
export function replaced(messages: readonly Message[]): ReadonlySet<string> {
  const saidLater = new Set<string>()
  const ids = new Set<string>()
  for (const { id, direction, body, status } of messages.toReversed()) {
    if (direction === 'in' || body === null || status === null) continue
    if (isStanding(status) && status !== 'unknown') saidLater.add(body)
    else if (saidLater.has(body)) ids.add(id)
  }
  return ids
}

export function isFailed(message: Message): boolean {
  return message.status !== null && message.status !== 'cancelled' && (!isStanding(message.status) || message.status === 'unknown')
}

export type Entry =
  /** `at` is a moment of that day. */
  { kind: 'day'; key: string; at: string } | { kind: 'message'; key: string; message: Message; isContinued: boolean }

/** The thread as it is read: a line where a day begins, messages that belong together marked. `dayOf` knows the reader's zone. */
export function entriesOf(messages: readonly Message[], dayOf: (at: string) => string): Entry[] {
  const entries: Entry[] = []
  let before: Message | undefined
  for (const message of messages) {
    const isNewDay = !before || dayOf(before.at) !== dayOf(message.at)
    if (isNewDay) entries.push({ kind: 'day', key: `day ${message.id}`, at: message.at })
    const isContinued = !isNewDay && before !== undefined && isTogether(before, message)
    entries.push({ kind: 'message', key: message.clientKey ?? message.id, message, isContinued })
    before = message
  }
  return entries
}

function isTogether(before: Message, after: Message): boolean {
  const close = Date.parse(after.at) - Date.parse(before.at) < TOGETHER_MS
  return before.direction === after.direction && before.author?.id === after.author?.id && close && !isFailed(before)
}
