import type { StockSource } from '@/lib/sources/model'

export interface Health {
  look: 'green' | 'amber' | 'red' | 'dashed'
  words: string
}

/** How a source is doing, in a word. */
export function healthOf({ answeredAt, failedAt, failures, pausedUntil }: StockSource['health'], now: Date): Health {
  if (pausedUntil && new Date(pausedUntil) > now) return { look: 'red', words: 'Not answering, left alone' }
  if (failures > 0) return { look: 'red', words: 'Not answering' }
  if (answeredAt === null) return { look: 'dashed', words: 'Not asked yet' }
  return failedAt && failedAt >= answeredAt ? { look: 'amber', words: 'Answers, not clearly' } : { look: 'green', words: 'Answering' }
}
