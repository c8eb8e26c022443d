'use client'

import { useQuery } from '@tanstack/react-query'
import { Button } from '@/components/ui/button'
import { Skeleton } from '@/components/ui/skeleton'
import { Time } from '@/components/ui/time'
import { threadQueries } from '@/lib/thread/client'

/** How the provider's word reached us; of all others the step itself says who. */
const sources: Record<string, string> = { push: 'told by the provider', poll: 'told when asked' }

/** What happened to one message, step by step. */
export function MessageTimeline({ messageId }: { messageId: string }) {
  const { data, isError, refetch } = useQuery({ ...threadQueries.timeline(messageId), staleTime: 0 })
  if (isError && !data) {
    return (
      <p className="mt-1 flex items-center gap-2 text-12 text-text-2">
        What happened could not be loaded.
        <Button look="quiet" size="small" onPress={() => void refetch()}>
          Try again
        </Button>
      </p>
    )
  }
  if (!data) return <Skeleton className="mt-2 h-12 w-64" />
  return (
    <ol
      aria-label="What happened to this message"
      className="mt-1 me-1 max-w-[min(64ch,88%)] border-e border-line-control pe-3 text-12 text-text-2"
    >
      {data.map((step, i) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: steps are only ever added at the end
        <li key={i} className="relative flex flex-wrap justify-end gap-x-2 py-0.5">
          <span aria-hidden className="absolute inset-e-[-0.95rem] top-1.5 size-1.75 rounded-full border-[1.5px] border-text-2 bg-bg" />
          <span className="text-end wrap-anywhere">{step.detail}</span>
          {sources[step.source] && <span className="text-text-3">{sources[step.source]}</span>}
          <Time at={step.at} as="seconds" className="text-text-3" />
        </li>
      ))}
    </ol>
  )
}
