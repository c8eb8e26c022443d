import { Notice } from '@/components/ui/notice'
import { Time } from '@/components/ui/time'
import type { Availability } from '@/lib/availability/model'
import { sourceTrouble, stockWords } from './stock-words'

/** Says that a stock is not known now, why, and what it was when it last was. */
export function SilentSource({ availability }: { availability: Availability }) {
  const { asOf, quantity, restockAt } = availability
  const last = quantity === null ? null : stockWords({ state: quantity > 0 ? 'in_stock' : 'out_of_stock', quantity, restockAt })
  return (
    <Notice look="warning" title={sourceTrouble(availability)} className="mt-3">
      {last && (
        <p>
          {last}, as of <Time at={asOf} />.
        </p>
      )}
      <p>The draft promises nothing until it does.</p>
    </Notice>
  )
}
