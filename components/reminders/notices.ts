import { nameOf } from '@/lib/contact/model'
import type { FailureRow } from '@/lib/failures/rows'
import { failureTitle } from '@/lib/failures/titles'
import type { Notice } from '@/lib/notifications/model'
import type { Reminder } from '@/lib/reminders/model'

/** More than so many at once are told of together. */
export const MOST_EACH = 3

/** What the system's notifications say of windows that run out: whom it is about and how long is left, never what was written. */
export function reminderNotices(reminders: readonly Reminder[]): Notice[] {
  if (reminders.length > MOST_EACH)
    return [{ title: manyWords(reminders.length), body: 'The one with least time first.', href: '/sessions?view=closing', tag: 'closing' }]
  return reminders.map(({ sessionId, name, minutes }) => ({
    title: `${name} can be answered for ${leftWords(minutes)} more`,
    body: 'After that only a template reaches them.',
    href: `/sessions/${sessionId}`,
    tag: `closing ${sessionId}`,
  }))
}

/** The same of replies that did not get through. */
export function failureNotices(rows: readonly FailureRow[]): Notice[] {
  if (rows.length > MOST_EACH)
    return [
      { title: `${rows.length} replies did not get through`, body: 'They stand among the failures.', href: '/failures', tag: 'failures' },
    ]
  return rows.map(({ message, session, cause }) => ({
    title: nameOf(session.contact),
    body: failureTitle(cause, message.failure?.code ?? null),
    href: '/failures',
    tag: `failure ${message.id}`,
  }))
}

/** "60 min" is an hour in words. */
export function leftWords(minutes: number): string {
  return minutes === 60 ? 'an hour' : `${minutes} minutes`
}

export function manyWords(count: number): string {
  return `${count} windows close within the hour`
}
