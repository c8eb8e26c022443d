'use client'

import { clockWords, dateWords, dayWords, exactWords, fullTimeWords, hourWords, localeFor } from './time-words'
import { useHydrated } from './use-hydrated'
import { useNow } from './use-now'

interface Props {
  /** ISO 8601. */
  at: string
  /** `clock`: 14:08, Mon 11:47, 19 Oct · `seconds`: the same with seconds where there is a time · `hour`: 14:08 · `exact`: 14:08:31 · `day`: Today · `date`: 24 November 2026 · `full`: day, time and zone. */
  as?: keyof typeof wordings
  className?: string
}

type Wording = (at: Date, now: Date, where: { locale: string; zone?: string }) => string

const wordings = {
  clock: clockWords,
  seconds: (at, now, where) => clockWords(at, now, { ...where, withSeconds: true }),
  hour: (at, _, { locale, zone }) => hourWords(at, locale, zone),
  exact: (at, _, { locale, zone }) => exactWords(at, locale, zone),
  day: (at, now, { locale, zone }) => dayWords(at, now, locale, zone),
  date: (at, _, { locale, zone }) => dateWords(at, locale, zone),
  full: (at, _, { locale, zone }) => fullTimeWords(at, locale, zone),
} satisfies Record<string, Wording>

/** A moment in the person's own zone and habits; the full time on hover. Its room is kept until the zone is known. */
export function Time({ at, as = 'clock', className = '' }: Props) {
  const now = useNow(60_000)
  const hydrated = useHydrated()
  const moment = new Date(at)
  const where = hydrated ? { locale: localeFor(navigator.language) } : { locale: 'en-GB', zone: 'UTC' }
  return (
    <time
      dir="auto"
      dateTime={at}
      title={hydrated ? wordings.full(moment, now, where) : undefined}
      className={`figures ${hydrated ? '' : 'invisible'} ${className}`}
    >
      {wordings[as](moment, now, where)}
    </time>
  )
}
