import { StockBin, stockColour } from '@/components/ui/stock-bin'
import type { Availability } from '@/lib/availability/model'
import { stockWords } from './stock-words'

interface Props {
  availability: Pick<Availability, 'state' | 'quantity' | 'restockAt'>
  /** It is no longer so. */
  isOld?: boolean
  className?: string
}

/** Whether a product is there: a bin, how full it is, and the words. */
export function StockState({ availability, isOld = false, className = '' }: Props) {
  const words = stockWords(availability)
  return (
    <span
      className={`figures inline-flex items-center gap-1.5 font-medium whitespace-nowrap ${isOld ? 'text-text-3' : stockColour(availability.state)} ${className}`}
    >
      <StockBin state={isOld ? 'unknown' : availability.state} />
      {isOld ? <s>{words}</s> : words}
    </span>
  )
}
