'use client'

import { initialsOf } from '@/components/ui/avatar'
import { useWindow } from './use-window'

/** The initials in a ring that shows what is left of the 24 hours; dotted once they are over. */
export function WindowRing({ closesAt, name }: { closesAt: string | null; name: string }) {
  const { state, share } = useWindow(closesAt)
  return (
    <span aria-hidden className="relative mt-0.5 grid size-9 shrink-0 place-items-center text-11 font-semibold text-text-2">
      <svg aria-hidden="true" viewBox="0 0 36 36" fill="none" className="absolute inset-0 size-9 -rotate-90 rtl:-scale-y-100">
        {state === 'closed' ? (
          <circle cx="18" cy="18" r="16.5" strokeWidth="1.25" strokeDasharray="1.5 3.2" className="stroke-line-control" />
        ) : (
          <>
            <circle cx="18" cy="18" r="16.5" strokeWidth="1" className="stroke-line-strong" />
            <circle
              cx="18"
              cy="18"
              r="16.5"
              pathLength="100"
              strokeWidth="1.75"
              strokeLinecap="round"
              strokeDasharray={`${(share * 100).toFixed(1)} 100`}
              className={state === 'closing' ? 'stroke-amber-icon' : 'stroke-line-control'}
            />
          </>
        )}
      </svg>
      {initialsOf(name)}
    </span>
  )
}
