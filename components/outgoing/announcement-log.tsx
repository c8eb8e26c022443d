'use client'

import { useInfiniteQuery } from '@tanstack/react-query'
import { parseAsString, parseAsStringLiteral, useQueryState } from 'nuqs'
import { QueryFailure } from '@/components/shell/query-failure'
import { Button } from '@/components/ui/button'
import { Segments } from '@/components/ui/segments'
import { Select } from '@/components/ui/select'
import { Skeleton } from '@/components/ui/skeleton'
import { announcementQueries } from '@/lib/announcements/client'
import { receiverOf, type Subscription } from '@/lib/subscriptions/model'
import { AnnouncementRows } from './announcement-rows'
import { stateWords } from './words'

const shown = ['all', 'waiting', 'delivered', 'dead'] as const

/** Every event that somebody was told, or is to be told, the newest first. */
export function AnnouncementLog({ receivers }: { receivers: Subscription[] }) {
  const [state, setState] = useQueryState('state', parseAsStringLiteral(shown).withDefault('all'))
  const [receiver, setReceiver] = useQueryState('receiver', parseAsString.withDefault('all'))
  const isKnown = receivers.some(({ id }) => id === receiver)
  const filter = { state: state === 'all' ? null : state, subscriptionId: isKnown ? receiver : null }
  const log = useInfiniteQuery(announcementQueries.list(filter))
  return (
    <section aria-labelledby="log" className="border-t border-line">
      <div className="flex min-h-13.75 flex-wrap items-center gap-x-3 gap-y-2 px-4 py-2 md:px-6">
        <h2 id="log" className="min-w-24 flex-1 text-14 font-semibold">
          Log
        </h2>
        {receivers.length > 1 && (
          <Select
            label="Receiver"
            hideLabel
            options={[
              { value: 'all', words: 'All receivers' },
              ...receivers.map(({ id, url }) => ({ value: id, words: receiverOf(url), hint: url })),
            ]}
            value={isKnown ? receiver : 'all'}
            onChange={setReceiver}
            className="w-44"
          />
        )}
        <Segments
          label="Show"
          value={state}
          onChange={setState}
          options={shown.map((value) => ({ value, content: value === 'all' ? 'All' : stateWords[value] }))}
        />
      </div>
      {log.isPending && <Loading />}
      {log.isError && !log.data && <QueryFailure error={log.error} onRetry={log.refetch} isRetrying={log.isFetching} />}
      {log.data && <AnnouncementRows rows={log.data.pages.flatMap((page) => page.items)} isAll={state === 'all' && !isKnown} />}
      {log.hasNextPage && (
        <div className="flex justify-center p-4">
          <Button onPress={() => log.fetchNextPage()} isPending={log.isFetchingNextPage}>
            Show older ones
          </Button>
        </div>
      )}
    </section>
  )
}

function Loading() {
  return (
    <div role="status" className="flex flex-col gap-4 border-t border-line px-6 py-4">
      <span className="sr-only">Loading the log</span>
      {['a', 'b', 'c', 'd'].map((key) => (
        <Skeleton key={key} className="h-4 w-3/4" />
      ))}
    </div>
  )
}
