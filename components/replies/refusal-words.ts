import type { Refusal } from '@/lib/replies/client'

/** Why it did not go, in one sentence for the person who sent it. */
export function refusalWords(refusal: Refusal): string {
  switch (refusal.kind) {
    case 'moved':
      return 'There is something new in this session.'
    case 'stock':
      return 'The stock has changed since this was written.'
    case 'closed':
      return 'The 24-hour window has closed. Only a template reaches this customer now.'
    case 'offline':
      return 'There is no connection to the server. Sent again, it still goes only once.'
    case 'other_number':
      return 'This text was written for another number. Nothing was sent.'
    case 'other':
      return refusal.words
  }
}
