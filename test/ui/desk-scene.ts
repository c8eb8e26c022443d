import type { Message, SessionDetail, SessionRow } from '@/lib/sessions/model'

let made = 0

/** UUIDs of version 7 that sort in the order in which they were made, as the database's do. */
export function nextId(): string {
  made += 1
  return `01930000-0000-7000-8000-${String(made).padStart(12, '0')}`
}

export const NOW = new Date('2026-11-24T13:20:00Z')

/** So many minutes before NOW; negative ones lie ahead. */
export function ago(minutes: number): string {
  return new Date(NOW.getTime() - minutes * 60_000).toISOString()
}

/** A customer who has waited for ten minutes, with most of their window left. */
export function sessionRow(fields: Partial<SessionRow> = {}): SessionRow {
  return {
    id: nextId(),
    contact: { id: nextId(), name: 'Alexey Sokolov', phone: '+491713920042', chatId: '491713920042@c.us' },
    channelId: nextId(),
    window: 'open',
    windowClosesAt: ago(10 - 24 * 60),
    awaitingReplySince: ago(10),
    unread: 0,
    assignee: null,
    state: 'open',
    lastMessage: { id: nextId(), direction: 'in', preview: 'Is it there?', at: ago(10), status: null },
    suggestion: null,
    hasFailure: false,
    isRestocked: false,
    version: 1,
    ...fields,
  }
}

export function sessionDetail(fields: Partial<SessionDetail> = {}): SessionDetail {
  return {
    ...sessionRow(),
    lastMessageId: null,
    draft: null,
    viewers: [],
    channelName: 'Shop Berlin',
    firstWroteAt: null,
    language: null,
    draftIsKept: false,
    leads: [],
    promises: [],
    ...fields,
  }
}

export function message(fields: Partial<Message> = {}): Message {
  return {
    id: nextId(),
    direction: 'in',
    type: 'text',
    body: 'Is it there?',
    at: ago(10),
    author: null,
    status: null,
    statusAt: null,
    providerMessageId: null,
    attempts: 0,
    holdUntil: null,
    holdReason: null,
    failure: null,
    note: null,
    intent: null,
    clientKey: null,
    ...fields,
  }
}

/** One of ours, on its way or further. */
export function ownMessage(fields: Partial<Message> = {}): Message {
  return message({ direction: 'out', body: 'Yes', status: 'sent', statusAt: ago(5), author: { id: 'mara', name: 'Mara Klein' }, ...fields })
}
