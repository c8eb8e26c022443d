import { Duration } from '@/components/ui/duration'
import { Time } from '@/components/ui/time'
import type { Availability } from '@/lib/availability/model'

/** How old it is what is known of a stock; where its source tells nothing now, when it last did. */
export function StockAge({ availability: { asOf, problem } }: { availability: Availability }) {
  return (
    <bdi className={problem ? 'text-amber' : ''}>
      {problem ? (
        <>
          {problem === 'silent' ? 'not answering' : 'not clear'}, as of <Time at={asOf} />
        </>
      ) : (
        <>
          checked <Duration from={asOf} as="ago" />
        </>
      )}
    </bdi>
  )
}
