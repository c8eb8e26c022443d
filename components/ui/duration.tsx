'use client'

import { agoWords, durationWords, shortDurationWords, stepOf } from './time-words'
import { useNow } from './use-now'

interface Props {
  /** ISO 8601: counts up from a moment that was, down to one that comes. */
  from: string
  /** `long`: 1 h 40 min · `short`: 1 h · `ago`: 1 h ago. */
  as?: 'long' | 'short' | 'ago'
  className?: string
}

const words = { long: durationWords, short: shortDurationWords, ago: agoWords }

/** A length of time that ticks with all the others on the screen. */
export function Duration({ from, as = 'long', className = '' }: Props) {
  const moment = new Date(from).getTime()
  const now = useNow(stepOf(Math.abs(Date.now() - moment)))
  return (
    <time dir="auto" dateTime={from} className={`figures ${className}`}>
      {words[as](Math.abs(now.getTime() - moment))}
    </time>
  )
}
