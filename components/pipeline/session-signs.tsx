'use client'

import { useWindow } from '@/components/sessions/use-window'
import { Icon } from '@/components/ui/icon'
import { durationWords } from '@/components/ui/time-words'
import { isClosed, type Lead } from '@/lib/leads/model'

/** What keeps this customer from being answered: a message that failed, a window that closes or has closed. Nothing where all is well. */
export function SessionSigns({ lead: { stage, windowClosesAt, hasFailure } }: { lead: Lead }) {
  const { state, left } = useWindow(windowClosesAt)
  const tellsWindow = state !== 'open' && !isClosed(stage)
  if (!hasFailure && !tellsWindow) return null
  return (
    <span className="flex flex-wrap items-center gap-x-3 gap-y-0.5 text-12">
      {hasFailure && (
        <span className="inline-flex items-center gap-1.5 font-medium text-red">
          <Icon name="failed" size={14} /> Message failed
        </span>
      )}
      {tellsWindow && state === 'closing' && (
        <span className="figures inline-flex items-center gap-1.5 font-medium text-amber">
          <Icon name="clock" size={14} /> Closes in {durationWords(left)}
        </span>
      )}
      {tellsWindow && state === 'closed' && (
        <span className="inline-flex items-center gap-1.5 text-text-2">
          <Icon name="lock" size={14} className="text-red" /> Window closed
        </span>
      )}
    </span>
  )
}
