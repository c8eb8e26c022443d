'use client'

import { Icon } from '@/components/ui/icon'
import { Time } from '@/components/ui/time'
import { durationWords } from '@/components/ui/time-words'
import { useNow } from '@/components/ui/use-now'
import { dueStateOf } from '@/lib/failures/model'

const HOUR_MS = 3_600_000

/** By when somebody should have dealt with it: soon in amber, late in red. */
export function DueCell({ at }: { at: string | null }) {
  const now = useNow(10_000)
  if (at === null) return null
  const left = Date.parse(at) - now.getTime()
  const state = dueStateOf(new Date(at), now)
  if (state === 'late')
    return (
      <span className="figures inline-flex items-center gap-1 font-medium whitespace-nowrap text-red">
        <Icon name="warning" size={14} />
        {durationWords(-left)} late
      </span>
    )
  if (state === 'soon')
    return (
      <span className="figures inline-flex items-center gap-1 font-medium whitespace-nowrap text-amber">
        <Icon name="clock" size={14} />
        in {durationWords(left)}
      </span>
    )
  return (
    <span className="figures whitespace-nowrap">
      {left < HOUR_MS ? (
        `in ${durationWords(left)}`
      ) : (
        <>
          at <Time at={at} />
        </>
      )}
    </span>
  )
}
