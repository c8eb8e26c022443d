import type { AvailabilityState } from '@/lib/availability/model'

interface Props {
  state: AvailabilityState
  size?: 12 | 14
  className?: string
}

type Level = 'full' | 'low' | 'empty' | 'dashed'

const levels: Record<AvailabilityState, Level> = {
  in_stock: 'full',
  slot_free: 'full',
  low_stock: 'low',
  out_of_stock: 'empty',
  restock_on: 'empty',
  slot_taken: 'empty',
  unknown: 'dashed',
}

const colours: Record<Level, string> = { full: 'text-green', low: 'text-amber', empty: 'text-text-2', dashed: 'text-amber' }

/** The text colour that goes with a bin. */
export function stockColour(state: AvailabilityState): string {
  return colours[levels[state]]
}

/** A bin and how full it is. Words always stand beside it. */
export function StockBin({ state, size = 14, className = '' }: Props) {
  const level = levels[state]
  return (
    <svg
      aria-hidden="true"
      width={size}
      height={size}
      viewBox="0 0 14 14"
      fill="none"
      stroke="currentColor"
      strokeWidth={1.5}
      strokeLinecap="round"
      className={`${colours[level]} ${className}`}
    >
      <path
        d="M1.75 2.25v8.25a1.5 1.5 0 0 0 1.5 1.5h7.5a1.5 1.5 0 0 0 1.5-1.5V2.25"
        strokeDasharray={level === 'dashed' ? '2 2' : undefined}
      />
      {level === 'full' && <rect x="4" y="3.5" width="6" height="6.25" rx=".75" fill="currentColor" stroke="none" />}
      {level === 'low' && <rect x="4" y="7.5" width="6" height="2.25" rx=".5" fill="currentColor" stroke="none" />}
    </svg>
  )
}
