import { isStanding } from '@/lib/delivery/model'
import type { FailureCause } from '@/lib/failures/model'
import type { FailureRow } from '@/lib/failures/rows'

export type Cure =
  | 'check'
  | 'send_again'
  | 'send_template'
  | 'correct_text'
  | 'check_number'
  | 'fix_channel'
  | 'call_customer'
  | 'open_session'
  /** Nothing now: it is on its way once more. */
  | 'wait'

/** Faults that pause a channel: once it goes on, a person has said that they are mended. */
const pausing = new Set<FailureCause>(['provider_auth', 'payment', 'policy', 'rate_limited'])

/** The one thing the desk can do about a failure now. `paused`: ids of the channels on which nothing goes out. */
export function cureOf(row: FailureRow, paused: ReadonlySet<string>): Cure {
  const { remedy, cause, session, retry } = row
  if (retry && isStanding(retry.status) && retry.status !== 'unknown') return 'wait'
  switch (remedy) {
    case 'check_first':
      return 'check'
    case 'fix_channel':
      return paused.has(session.channelId) || !pausing.has(cause) ? 'fix_channel' : again(row)
    case 'check_number':
      return hasWrittenSince(row) ? again(row) : 'check_number'
    case 'fix_content':
      return row.message.type === 'text' && session.window !== 'closed' ? 'correct_text' : 'send_template'
    case 'call_customer':
      return session.contact.phone ? 'call_customer' : 'open_session'
    case 'none':
      return 'open_session'
    default:
      return again(row)
  }
}

/** A window that has opened again takes the text as it is; a template needs none. */
function again({ message, session }: FailureRow): Cure {
  return session.window !== 'closed' || message.type === 'template' ? 'send_again' : 'send_template'
}

/** Whoever could not be reached and then writes can be reached. */
export function hasWrittenSince({ session: { lastMessage }, since }: Pick<FailureRow, 'session' | 'since'>): boolean {
  return lastMessage?.direction === 'in' && lastMessage.at > since
}

export const cureWords: Record<Exclude<Cure, 'wait'>, string> = {
  check: 'Check with WhatsApp',
  send_again: 'Send again',
  send_template: 'Send template',
  correct_text: 'Correct the text',
  check_number: 'Check the number',
  fix_channel: 'Fix the channel',
  call_customer: 'Call the customer',
  open_session: 'Open the session',
}
