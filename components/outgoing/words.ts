import type { EventType } from '@/lib/announcements/model'
import type { Announcement, Attempt } from '@/lib/announcements/rows'
import type { Subscription } from '@/lib/subscriptions/model'

export const eventWords: Record<EventType, { words: string; hint: string }> = {
  'reply.accepted': { words: 'Reply accepted', hint: 'WhatsApp has taken a reply' },
  'delivery.failed': { words: 'Delivery failed', hint: 'a message did not get through' },
  'lead.moved': { words: 'Lead moved', hint: 'a customer’s interest came to another stage' },
  'reservation.made': { words: 'Reservation made', hint: 'stock is set aside for a customer' },
  'reservation.released': { words: 'Reservation released', hint: 'it was handed over, cancelled, or ran out' },
}

const known = new Map<string, { words: string }>([...Object.entries(eventWords), ['test', { words: 'Test event' }]])

export function typeWords(type: string): string {
  return known.get(type)?.words ?? type
}

type Look = 'green' | 'red' | 'amber' | 'neutral'

/** How it stands with a receiver, in one word. */
export function receiverWords({ state, dead, lastTakenAt }: Subscription): { words: string; look: Look } {
  if (state === 'disabled') return { words: 'Disabled', look: 'neutral' }
  if (state === 'failing') return { words: 'Failing', look: 'red' }
  if (dead > 0) return { words: 'Events given up', look: 'amber' }
  return lastTakenAt === null ? { words: 'Not called yet', look: 'neutral' } : { words: 'Works', look: 'green' }
}

export const stateWords: Record<Announcement['state'], string> = {
  waiting: 'On its way',
  delivered: 'Delivered',
  dead: 'Given up',
  dismissed: 'Dismissed',
}

/** What is known of the last try, for a line. */
export function lastTryWords({ lastAttempt, tries, state }: Announcement): string {
  if (!lastAttempt) return 'Not tried yet'
  const many = tries === 1 ? '1 try' : `${tries} tries`
  if (state === 'delivered' && lastAttempt.httpStatus !== null) return `${lastAttempt.httpStatus} after ${many}`
  return `${many}${lastAttempt.error ? `, ${lastAttempt.error}` : ''}`
}

/** "120 ms", "1.2 s". */
export function latencyWords(ms: number): string {
  return ms < 1000 ? `${ms} ms` : `${(ms / 1000).toFixed(1)} s`
}

/** How one try ended. */
export function attemptWords({ ms, error, httpStatus }: Attempt): string {
  if (ms === null) return 'Being tried now'
  if (error === null) return `Taken, ${httpStatus}`
  return `${error.charAt(0).toUpperCase()}${error.slice(1)}`
}

export function eventsWords(count: number): string {
  return count === 1 ? '1 event' : `${count} events`
}
