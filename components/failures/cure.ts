import type { FailureRow } from '@/lib/failures/rows'

export type Cure = 'check' | 'send_again' | 'fix_channel' | 'open_session'

/** The one thing the desk can do about a failure now. Where WhatsApp would refuse it again, or a person has to think, that is the session. */
export function cureOf({ remedy, session }: Pick<FailureRow, 'remedy' | 'session'>): Cure {
  if (remedy === 'check_first') return 'check'
  if (remedy === 'fix_channel') return 'fix_channel'
  // A window that has opened again takes the text as it is.
  const again = remedy === 'retry_now' || remedy === 'retry_later' || remedy === 'send_template'
  return again && session.window !== 'closed' ? 'send_again' : 'open_session'
}

export const cureWords: Record<Cure, string> = {
  check: 'Check with WhatsApp',
  send_again: 'Send again',
  fix_channel: 'Fix the channel',
  open_session: 'Open the session',
}
