'use client'

import { Duration } from '@/components/ui/duration'
import { Icon } from '@/components/ui/icon'
import { Time } from '@/components/ui/time'
import { useNow } from '@/components/ui/use-now'
import type { Lead } from '@/lib/leads/model'

const SOON_MS = 3600_000

interface Props {
  reservation: NonNullable<Lead['reservation']>
  /** Also how long that still is. */
  isLong?: boolean
}

/** Until when pieces are set aside; amber in the last hour. */
export function HoldLine({ reservation: { quantity, until }, isLong = false }: Props) {
  const left = new Date(until).getTime() - useNow(10_000).getTime()
  const isOver = left <= 0
  return (
    <span className={`inline-flex min-w-0 items-center gap-1.5 ${left < SOON_MS ? 'text-amber' : 'text-text-2'}`}>
      <Icon name="hourglass" size={14} />
      <span className="min-w-0">
        {isLong && <b className="figures font-semibold text-text">{quantity} </b>}
        {isLong ? 'held' : 'Held'} until <Time at={until} />
        {isLong && !isOver && (
          <>
            , <Duration from={until} /> left
          </>
        )}
        {isOver && ': time is over'}
      </span>
    </span>
  )
}
