import type { MessageFailure } from '@/lib/failures/model'
import type { Message } from '@/lib/sessions/model'

/** Edge, ground and corner of a bubble: whose it is, and whether something is the matter with it. */
export function bubbleLook({ direction, status, holdReason }: Message, failure: MessageFailure | null): string {
  const isUncertain = status === 'unknown' || failure?.cause === 'stuck'
  if (failure) return `rounded-ee-1 bg-raised ${isUncertain ? 'border-amber-line' : 'border-red-line'}`
  if (status === 'queued' && holdReason === 'stock') return 'rounded-ee-1 border-amber-line bg-raised'
  if (status === 'cancelled') return 'rounded-ee-1 border-dashed border-line-control text-text-3'
  if (direction === 'out') return 'rounded-ee-1 border-bubble-out-line bg-bubble-out [--tick-hole:var(--color-bubble-out)]'
  return 'rounded-es-1 border-bubble-in-line bg-bubble-in'
}
