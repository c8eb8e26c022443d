'use client'

import { useQuery } from '@tanstack/react-query'
import { Skeleton } from '@/components/ui/skeleton'
import { Time } from '@/components/ui/time'
import { threadQueries } from '@/lib/thread/client'

const bad = new Set(['rejected', 'failed', 'not_sent'])
const doubtful = new Set(['unknown', 'throttled'])

/** Everything that happened to one message, in order. */
export function FailureTrail({ messageId }: { messageId: string }) {
  const trail = useQuery(threadQueries.timeline(messageId))
  if (trail.isPending) return <Skeleton className="h-12 w-full max-w-2xl" />
  if (trail.isError) return <p className="text-text-2">What happened step by step could not be loaded: {trail.error.message}</p>
  return (
    <ol aria-label="What happened, step by step" className="grid gap-x-3 gap-y-3 @3xl:grid-cols-[repeat(auto-fill,minmax(9.5rem,1fr))]">
      {trail.data.map((entry) => (
        <li
          key={`${entry.at} ${entry.kind} ${entry.detail}`}
          className={`relative border-line-control ps-4 text-12 @3xl:-me-3 @3xl:border-t @3xl:ps-0 @3xl:pe-3 @3xl:pt-2.5 ${colourOf(entry.kind)}`}
        >
          <span
            aria-hidden
            className="absolute inset-s-0 top-1 size-1.75 rounded-full border-[1.5px] border-current bg-current @3xl:-top-1"
          />
          {entry.detail}
          <span className="block font-normal text-text-3">
            <Time at={entry.at} as="seconds" />
          </span>
        </li>
      ))}
    </ol>
  )
}

function colourOf(kind: string): string {
  if (bad.has(kind)) return 'font-medium text-red'
  return doubtful.has(kind) ? 'font-medium text-amber' : 'text-text-2'
}
