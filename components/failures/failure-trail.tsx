'use client'

import { useQuery } from '@tanstack/react-query'
import type { ReactNode } from 'react'
import { Skeleton } from '@/components/ui/skeleton'
import { Time } from '@/components/ui/time'
import type { FailureRow } from '@/lib/failures/rows'
import { threadQueries } from '@/lib/thread/client'
import { stepsOf } from './trail'

const bad = new Set(['rejected', 'failed', 'not_sent'])
const doubtful = new Set(['unknown', 'throttled', 'stuck'])

/** Everything that happened to one message, along a line: across where there is room, else downwards. `next`: what is to happen now. */
export function FailureTrail({ row, next }: { row: FailureRow; next: string | null }) {
  const trail = useQuery(threadQueries.timeline(row.message.id))
  if (trail.isPending) return <Skeleton className="h-12 w-full max-w-2xl" />
  if (trail.isError) return <p className="text-text-2">What happened step by step could not be loaded: {trail.error.message}</p>
  const steps = stepsOf(trail.data)
  const isSilent = row.cause === 'stuck' && row.resolvedAt === null
  return (
    <ol
      aria-label="What happened, step by step"
      className="grid @4xl:grid-cols-[repeat(auto-fill,minmax(9rem,1fr))] @4xl:gap-y-3 [&>:last-child]:border-s-transparent"
    >
      {steps.map((step) => (
        <Stop key={`${step.kind} ${step.at[0]}`} look={lookOf(step.kind)} times={step.at}>
          {step.words}
        </Stop>
      ))}
      {isSilent && (
        <Stop look="doubtful" times={[row.since]}>
          Nothing came by itself
        </Stop>
      )}
      {next && (
        <Stop look="next" times={row.dueAt === null ? [] : [row.dueAt]} before="due">
          Next: {next}
        </Stop>
      )}
    </ol>
  )
}

const looks = {
  plain: { text: 'border-line-control text-text-2', dot: 'border-text-2 bg-bg' },
  bad: { text: 'border-line-control font-medium text-red', dot: 'border-red bg-red' },
  doubtful: { text: 'border-line-control font-medium text-amber', dot: 'border-amber-icon bg-amber-icon' },
  next: { text: 'border-line-control border-dashed text-text-2', dot: 'border-line-control border-dashed bg-bg' },
}

interface StopProps {
  look: keyof typeof looks
  times: string[]
  before?: string
  children: ReactNode
}

function Stop({ look, times, before, children }: StopProps) {
  const { text, dot } = looks[look]
  return (
    <li className={`relative border-s pb-3 ps-4 text-12 @4xl:border-s-0 @4xl:border-t @4xl:ps-0 @4xl:pt-2.5 @4xl:pe-3 @4xl:pb-0 ${text}`}>
      <span
        aria-hidden
        className={`absolute -inset-s-[4px] top-1 size-1.75 rounded-full border-[1.5px] @4xl:inset-s-0 @4xl:-top-1 ${dot}`}
      />
      {children}
      <span className="block font-normal text-text-3">
        {before}{' '}
        {times.map((at, i) => (
          <span key={at}>
            {i > 0 && ', '}
            <Time at={at} as="seconds" />
          </span>
        ))}
      </span>
    </li>
  )
}

function lookOf(kind: string): keyof typeof looks {
  if (bad.has(kind)) return 'bad'
  return doubtful.has(kind) ? 'doubtful' : 'plain'
}
