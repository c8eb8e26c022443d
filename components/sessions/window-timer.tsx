'use client'

import { Icon } from '@/components/ui/icon'
import { Time } from '@/components/ui/time'
import { agoWords, shortDurationWords } from '@/components/ui/time-words'
import { useNow } from '@/components/ui/use-now'
import { countdownWords } from './countdown-words'
import { type CustomerWindow, useWindow } from './use-window'

interface Props {
  closesAt: string | null
  /** In a line of small words: nothing drawn beside it. */
  isSmall?: boolean
  className?: string
}

const DAY = 24 * 3600_000

/** How long this customer can still be answered freely. */
export function WindowTimer({ closesAt, isSmall = false, className = '' }: Props) {
  const window = useWindow(closesAt)
  const isClosed = window.state === 'closed'
  const size = isSmall ? 'text-12' : 'gap-2 text-13'
  return (
    <span className={`inline-flex shrink-0 items-center whitespace-nowrap ${size} ${colourOf(window, isSmall)} ${className}`}>
      {!isSmall && (isClosed ? <Icon name="lock" /> : <Dial window={window} />)}
      <bdi className="figures">
        {isClosed ? (
          <>Closed {closesAt !== null && <ClosedSince at={closesAt} />}</>
        ) : (
          <>
            <span className={isSmall ? 'sr-only' : window.state === 'closing' ? '' : 'sr-only xl:not-sr-only'}>Closes in </span>
            {isSmall && window.state === 'open' ? shortDurationWords(window.left) : countdownWords(window)}
            {isSmall && <span aria-hidden> left</span>}
          </>
        )}
      </bdi>
    </span>
  )
}

function colourOf({ state, isLastMinutes }: CustomerWindow, isSmall: boolean): string {
  if (state === 'closed' || isLastMinutes) return 'font-medium text-red'
  if (state === 'closing') return 'font-medium text-amber'
  return isSmall ? '' : 'text-text-2'
}

function ClosedSince({ at }: { at: string }) {
  const now = useNow(60_000)
  const ago = now.getTime() - Date.parse(at)
  return ago < DAY ? agoWords(ago) : <Time at={at} />
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
