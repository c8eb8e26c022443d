import { durationWords } from '@/components/ui/time-words'
import type { CustomerWindow } from './use-window'

/** "23 h 54 min", "42 min", and by the second at the very end: "4 min 05 s". */
export function countdownWords({ left, isLastMinutes }: CustomerWindow): string {
  if (!isLastMinutes || left < 60_000) return durationWords(left)
  const seconds = Math.floor((left % 60_000) / 1000)
  return `${Math.floor(left / 60_000)} min ${String(seconds).padStart(2, '0')} s`
}
