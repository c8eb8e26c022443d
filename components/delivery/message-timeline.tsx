'use client'

import { keepPreviousData, useQuery } from '@tanstack/react-query'
import { Button } from '@/components/ui/button'
import { CopyButton } from '@/components/ui/copy-button'
import { Skeleton } from '@/components/ui/skeleton'
import type { Message } from '@/lib/sessions/model'
import { threadQueries } from '@/lib/thread/client'
import { TrailStep } from './trail-step'
import { shortId, trailAsJson } from './trail-words'

/** What happened to one message, step by step, from the draft to the phone. */
export function MessageTimeline({ message }: { message: Message }) {
  const { id, status, statusAt, attempts, providerMessageId } = message
  // Every change of the message is a step more, so it is read anew then.
  const version = [status, statusAt, attempts].join(' ')
  const { data, isError, refetch } = useQuery({ ...threadQueries.timeline(id, version), placeholderData: keepPreviousData, staleTime: 0 })
  return (
    <section
      aria-label="The way of this message"
      className="mt-1 w-full max-w-[min(64ch,88%)] rounded-3 border border-line bg-panel text-12 md:max-w-[min(64ch,84%)]"
    >
      {!data && isError && (
        <p className="flex items-center justify-between gap-2 p-2 ps-3 text-text-2">
          What happened could not be loaded.
          <Button look="quiet" size="small" onPress={() => void refetch()}>
            Try again
          </Button>
        </p>
      )}
      {!data && !isError && <Skeleton className="m-3 h-12 w-64 max-w-full" />}
      {data && (
        <>
          <ol aria-label="What happened to this message" className="py-2.5 ps-4 pe-3">
            {data.map((step, i) => (
              // biome-ignore lint/suspicious/noArrayIndexKey: steps are only ever added at the end
              <TrailStep key={i} step={step} before={data[i - 1]} />
            ))}
          </ol>
          <div className="flex flex-wrap items-center justify-end gap-x-1 border-t border-line py-0.5 ps-3 pe-0.5">
            {providerMessageId && (
              <>
                <span className="me-auto text-text-3">
                  WhatsApp id{' '}
                  <bdi dir="ltr" title={providerMessageId} className="text-text-2">
                    {shortId(providerMessageId)}
                  </bdi>
                </span>
                <CopyButton text={providerMessageId}>Copy id</CopyButton>
              </>
            )}
            <CopyButton text={trailAsJson(message, data)}>Copy as JSON</CopyButton>
          </div>
        </>
      )}
    </section>
  )
}
