import type { FailureRow } from '@/lib/failures/rows'
import { ago, message, nextId, sessionRow } from './desk-scene'

type Fields = Partial<Omit<FailureRow, 'message' | 'session'>> & {
  message?: Partial<FailureRow['message']>
  session?: Partial<FailureRow['session']>
}

/** A reply to Grace that was refused half an hour ago, for no reason that we know. */
export function failure({ message: messageFields, session, ...fields }: Fields = {}): FailureRow {
  return {
    message: message({ direction: 'out', body: 'Yes, we do', status: 'rejected', ...messageFields }),
    session: sessionRow({
      contact: { id: nextId(), name: 'Grace Okafor', phone: '+447700900341', chatId: '447700900341@c.us' },
      lastMessage: null,
      hasFailure: true,
      ...session,
    }),
    cause: 'other',
    remedy: 'retry_now',
    since: ago(30),
    owner: null,
    dueAt: ago(-30),
    resolution: null,
    resolvedAt: null,
    retry: null,
    ...fields,
  }
}

/** The customer has written after it failed. */
export function writtenSince(): FailureRow['session']['lastMessage'] {
  return { id: nextId(), direction: 'in', preview: 'Hello?', at: ago(5), status: null }
}
