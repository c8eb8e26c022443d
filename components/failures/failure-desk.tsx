'use client'

import { useInfiniteQuery } from '@tanstack/react-query'
import { ChannelAlarms } from '@/components/channels/channel-alarms'
import { usePausedChannels } from '@/components/channels/use-paused-channels'
import { mayActAs, type Person } from '@/lib/auth/model'
import { failureQueries, totalOf } from '@/lib/failures/client'
import { FailureHead } from './failure-head'
import { FailureList } from './failure-list'
import { FailurePanel } from './failure-panel'
import { FilterSelects } from './filter-selects'
import { useFailureFilter } from './use-failure-filter'

/** Everything that did not get through, and what can be done about it. */
export function FailureDesk({ me }: { me: Person }) {
  const filtering = useFailureFilter()
  const { filter, setFilter } = filtering
  const failures = useInfiniteQuery(failureQueries.list(filter))
  const open = failures.data?.pages.at(-1)
  const paused = usePausedChannels()
  const narrowing = { filter, setFilter, open, me }
  return (
    <div className="flex min-h-0 flex-1">
      <FailurePanel {...narrowing} />
      <div className="flex min-h-0 min-w-0 flex-1 flex-col">
        <FailureHead filter={filter} setFilter={setFilter} total={open && totalOf(open.counts)}>
          <FilterSelects {...narrowing} />
        </FailureHead>
        <ChannelAlarms mayMend={mayActAs(me.role, 'administrator')} />
        <FailureList failures={failures} filtering={filtering} me={me} paused={paused} />
      </div>
    </div>
  )
}
