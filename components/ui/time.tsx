'use client'

import { clockWords, fullTimeWords, localeFor } from './time-words'
import { useHydrated } from './use-hydrated'
import { useNow } from './use-now'

interface Props {
  /** ISO 8601. */
  at: string
  /** `clock`: 14:08, Mon 11:47, 19 Oct · `seconds`: the same with seconds where there is a time · `full`: day, time and zone. */
  as?: 'clock' | 'seconds' | 'full'
  className?: string
}

/** A moment in the person's own zone and habits; the full time on hover. Its room is kept until the zone is known. */
export function Time({ at, as = 'clock', className = '' }: Props) {
  const now = useNow(60_000)
  const hydrated = useHydrated()
  const moment = new Date(at)
  const locale = hydrated ? localeFor(navigator.language) : 'en-GB'
  const zone = hydrated ? undefined : 'UTC'
  const full = fullTimeWords(moment, locale, zone)
  return (
    <time dateTime={at} title={hydrated ? full : undefined} className={`figures ${hydrated ? '' : 'invisible'} ${className}`}>
      {as === 'full' ? full : clockWords(moment, now, { locale, zone, withSeconds: as === 'seconds' })}
    </time>
  )
}
