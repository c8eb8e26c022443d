import { type FailureCause, failureCause } from '@/lib/failures/model'
import type { FailureList } from '@/lib/failures/rows'

interface Causes {
  counts: FailureList['counts'] | undefined
  /** Null: every cause. */
  chosen: FailureCause | null
  /** Whether open failures are shown; only those are counted. */
  isOpen: boolean
}

/** What there is to choose from: causes that stand open, most first, and the chosen one; with resolved ones in view, every cause. */
export function causesToChoose({ counts = {}, chosen, isOpen }: Causes): FailureCause[] {
  if (!isOpen) return failureCause.options
  return failureCause.options
    .filter((cause) => (counts[cause] ?? 0) > 0 || cause === chosen)
    .toSorted((a, b) => (counts[b] ?? 0) - (counts[a] ?? 0))
}
