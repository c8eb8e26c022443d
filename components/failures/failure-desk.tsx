'use client'

import { useInfiniteQuery } from '@tanstack/react-query'
import { parseAsStringLiteral, useQueryStates } from 'nuqs'
import { ChannelAlarms } from '@/components/channels/channel-alarms'
import { PageHeader } from '@/components/shell/page-header'
import { Segments } from '@/components/ui/segments'
import { failureQueries, totalOf } from '@/lib/failures/client'
import { failureCause } from '@/lib/failures/model'
import { CausePanel } from './cause-panel'
import { CauseSelect } from './cause-select'
import { FailureList } from './failure-list'

const filters = {
  state: parseAsStringLiteral(['open', 'resolved'] as const).withDefault('open'),
  cause: parseAsStringLiteral(failureCause.options),
}

/** Everything that did not get through, and what can be done about it. `mayMend`: whether this person may change channels. */
export function FailureDesk({ mayMend }: { mayMend: boolean }) {
  const [filter, setFilter] = useQueryStates(filters)
  const failures = useInfiniteQuery(failureQueries.list(filter))
  const counts = failures.data?.pages.at(-1)?.counts
  const causes = {
    counts,
    chosen: filter.cause,
    isOpen: filter.state === 'open',
    onChoose: (cause: typeof filter.cause) => setFilter({ cause }),
  }
  const open = <>Open {counts && <b className="figures font-semibold">{totalOf(counts)}</b>}</>
  return (
    <div className="flex min-h-0 flex-1">
      <CausePanel {...causes} />
      <div className="flex min-h-0 min-w-0 flex-1 flex-col">
        <PageHeader title="Failures" hasPane>
          <CauseSelect {...causes} />
          <Segments
            label="State"
            value={filter.state}
            onChange={(state) => setFilter({ state })}
            options={[
              { value: 'open', content: open },
              { value: 'resolved', content: 'Resolved' },
            ]}
          />
        </PageHeader>
        <ChannelAlarms mayMend={mayMend} />
        <FailureList failures={failures} filter={filter} mayMend={mayMend} />
      </div>
    </div>
  )
}
