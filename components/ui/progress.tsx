'use client'

import { ProgressBar } from 'react-aria-components'

interface Props {
  /** What is going on. */
  label: string
  done: number
  /** 0: nobody knows yet. */
  total: number
}

/** How far something is that takes a while. */
export function Progress({ label, done, total }: Props) {
  const isKnown = total > 0
  return (
    <ProgressBar
      aria-label={label}
      value={isKnown ? (100 * done) / total : undefined}
      isIndeterminate={!isKnown}
      className="flex flex-col gap-1.5"
    >
      {({ percentage }) => (
        <>
          <span className="flex justify-between gap-3 text-13">
            <span>{label}</span>
            {isKnown && <span className="figures text-text-3">{Math.round(percentage ?? 0)} %</span>}
          </span>
          <span className="block h-1 overflow-hidden rounded-1 bg-line-strong">
            <span
              className={`block h-full bg-accent-fill ${isKnown ? '' : 'w-1/3 animate-pulse'}`}
              style={isKnown ? { inlineSize: `${percentage}%` } : undefined}
            />
          </span>
        </>
      )}
    </ProgressBar>
  )
}
