'use client'

import { Icon } from '@/components/ui/icon'
import { Time } from '@/components/ui/time'
import { agoWords } from '@/components/ui/time-words'
import { useNow } from '@/components/ui/use-now'
import { countdownWords } from './countdown-words'
import { type CustomerWindow, useWindow } from './use-window'

/** How long this customer can still be answered freely. */
export function WindowTimer({ closesAt }: { closesAt: string | null }) {
  const window = useWindow(closesAt)
  if (window.state === 'closed') return <Closed closesAt={closesAt} />
  const isUrgent = window.state === 'closing'
  const colour = window.isLastMinutes ? 'font-medium text-red' : isUrgent ? 'font-medium text-amber' : 'text-text-2'
  return (
    <span className={`inline-flex shrink-0 items-center gap-2 text-13 whitespace-nowrap ${colour}`}>
      <Dial window={window} />
      <span className="figures">
        <span className={isUrgent ? '' : 'sr-only xl:not-sr-only'}>Closes in </span>
        {countdownWords(window)}
      </span>
    </span>
  )
}

function Closed({ closesAt }: { closesAt: string | null }) {
  const now = useNow(60_000)
  return (
    <span className="inline-flex shrink-0 items-center gap-2 text-13 font-medium whitespace-nowrap text-red">
      <Icon name="lock" />
      <span className="figures">Closed {closesAt && <span className="hidden sm:inline">{closedWords(closesAt, now)}</span>}</span>
    </span>
  )
}

function closedWords(closesAt: string, now: Date) {
  const ago = now.getTime() - Date.parse(closesAt)
  return ago < 24 * 3600_000 ? agoWords(ago) : <Time at={closesAt} />
}

function Dial({ window: { share, state, isLastMinutes } }: { window: CustomerWindow }) {
  const colour = isLastMinutes ? 'stroke-red' : state === 'closing' ? 'stroke-amber-icon' : 'stroke-text-3'
  return (
    <svg aria-hidden="true" viewBox="0 0 18 18" fill="none" strokeWidth="2" className="size-4.5 -rotate-90 rtl:-scale-y-100">
      <circle cx="9" cy="9" r="7.5" className="stroke-line-strong" />
      <circle
        cx="9"
        cy="9"
        r="7.5"
        pathLength="100"
        strokeLinecap="round"
        strokeDasharray={`${(share * 100).toFixed(1)} 100`}
        className={colour}
      />
    </svg>
  )
}
