import { stockTail } from '@/components/availability/stock-words'
import { Icon } from '@/components/ui/icon'
import { StockBin } from '@/components/ui/stock-bin'
import type { Suggestion } from '@/lib/replies/model'

/** Which product the suggested reply is about, and whether it is there. */
export function ProductChip({ suggestion }: { suggestion: Suggestion | null }) {
  if (!suggestion) return null
  const { product, availability, candidates } = suggestion
  if (product && availability) {
    const tail = stockTail(availability)
    return (
      <span className="inline-flex min-w-0 items-center gap-1.25">
        <StockBin state={suggestion.stale ? 'unknown' : availability.state} size={12} />
        <span className="min-w-0 truncate">
          <bdi>{product.name}</bdi>
        </span>
        {tail && <bdi className="whitespace-nowrap">· {tail}</bdi>}
      </span>
    )
  }
  const [only, second] = candidates
  const words = second ? `${candidates.length} products fit` : only ? `${only.name}?` : 'Which product?'
  return (
    <span className="inline-flex min-w-0 items-center gap-1.25 text-text-2">
      <Icon name="unknown" size={14} />
      <bdi className="truncate">{words}</bdi>
    </span>
  )
}
