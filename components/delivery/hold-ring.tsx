'use client'

import { useState } from 'react'

/** The seconds that are left, and a ring that runs down with them. */
export function HoldRing({ left }: { left: number }) {
  const [full] = useState(Math.max(left, 1000))
  const seconds = Math.ceil(left / 1000)
  return (
    <span aria-hidden className="figures relative grid size-6 shrink-0 place-items-center text-12 font-semibold text-text">
      <svg
        aria-hidden="true"
        viewBox="0 0 24 24"
        fill="none"
        strokeWidth="2"
        className="absolute inset-0 size-6 -rotate-90 rtl:-scale-y-100"
      >
        <circle cx="12" cy="12" r="10.5" className="stroke-line-strong" />
        <circle
          cx="12"
          cy="12"
          r="10.5"
          pathLength="100"
          strokeDasharray={`${Math.min(100, (left / full) * 100)} 100`}
          className="stroke-accent transition-[stroke-dasharray] duration-1000 ease-linear"
        />
      </svg>
      {seconds < 100 && seconds}
    </span>
  )
}
