import type { ReactNode } from 'react'
import { Duration } from '@/components/ui/duration'
import { Time } from '@/components/ui/time'
import type { StockSource } from '@/lib/sources/model'

/** What a source is asked, when it last answered and how fast, and what last went wrong. */
export function SourceFacts({ source: { url, headerNames, timeoutSeconds, cacheSeconds, health } }: { source: StockSource }) {
  const { answeredAt, latencyMs, failedAt, problem, failures, pausedUntil } = health
  return (
    <dl className="grid grid-cols-[6.5rem_minmax(0,1fr)] gap-x-3 gap-y-1.5 p-4">
      <Fact name="Address">
        <code dir="ltr" className="text-12 wrap-anywhere">
          {url}
        </code>
        {headerNames.length > 0 && <Small>with {headerNames.join(', ')}</Small>}
      </Fact>
      <Fact name="Timing">
        Waits {timeoutSeconds} s for an answer, which holds for {cacheSeconds} s
      </Fact>
      <Fact name="Last answer">
        {answeredAt ? (
          <>
            <Duration from={answeredAt} as="ago" /> · {latencyMs} ms
          </>
        ) : (
          'None yet'
        )}
      </Fact>
      <Fact name="Last trouble">
        {failedAt && problem ? (
          <>
            <Duration from={failedAt} as="ago" />: <span className="wrap-anywhere">{problem}</span>
            {failures > 1 && <Small>{failures} times in a row</Small>}
            {pausedUntil && failures > 0 && (
              <Small>
                Asked again after <Time at={pausedUntil} as="exact" />
              </Small>
            )}
          </>
        ) : (
          'None'
        )}
      </Fact>
    </dl>
  )
}

function Fact({ name, children }: { name: string; children: ReactNode }) {
  return (
    <>
      <dt className="text-text-3">{name}</dt>
      <dd className="min-w-0">{children}</dd>
    </>
  )
}

function Small({ children }: { children: ReactNode }) {
  return <span className="block text-12 text-text-2">{children}</span>
}
