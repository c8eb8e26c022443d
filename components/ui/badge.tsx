import type { ReactNode } from 'react'

interface Props {
  look?: 'neutral' | 'accent' | 'green' | 'amber' | 'red' | 'dashed'
  children: ReactNode
  className?: string
}

const looks = {
  neutral: 'border-line-strong bg-inset text-text-2',
  accent: 'border-accent-line bg-accent-tint text-accent',
  green: 'border-green-line bg-green-tint text-green',
  amber: 'border-amber-line bg-amber-tint text-amber',
  red: 'border-red-hair bg-red-tint text-red',
  dashed: 'border-dashed border-line-control text-text-2',
}

/** A word that tells a state. */
export function Badge({ look = 'neutral', children, className = '' }: Props) {
  return (
    <span
      className={`inline-flex h-5 items-center gap-1 whitespace-nowrap rounded-1 border px-1.5 text-12 font-medium ${looks[look]} ${className}`}
    >
      {children}
    </span>
  )
}
