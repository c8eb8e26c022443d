import { durationWords } from '@/components/ui/time-words'
import type { Hold } from '@/lib/holds/model'

/** When a message goes, or why it does not. */
export function holdWords(hold: Exclude<Hold, { kind: 'stock' }>): string {
  if (hold.leftMs === null) return 'Nothing has gone out yet'
  // A second that has begun counts whole, so that none of them is "in 0 s".
  const left = durationWords(hold.leftMs + 999)
  if (hold.kind === 'undo') return hold.leftMs > 0 ? `Goes out in ${left}` : 'Goes out now'
  if (hold.kind === 'provider') return hold.leftMs > 0 ? `Tries again in ${left}` : 'Tries again now'
  return hold.leftMs > 0 ? `Goes in ${left}, so that WhatsApp takes it` : 'Goes now'
}
