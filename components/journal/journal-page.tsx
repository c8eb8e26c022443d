'use client'

import { useInfiniteQuery } from '@tanstack/react-query'
import { parseAsStringLiteral, useQueryState } from 'nuqs'
import { PageHeader } from '@/components/shell/page-header'
import { Segments } from '@/components/ui/segments'
import { journalQueries } from '@/lib/journal/client'
import { journalFilter } from '@/lib/journal/model'
import { JournalList } from './journal-list'
import { JournalSummary } from './journal-summary'
import { useReplaying } from './use-replaying'

/** Every webhook as it came, what could not be understood of it, and the way to try that again. */
export function JournalPage() {
  const [filter, setFilter] = useQueryState('filter', parseAsStringLiteral(journalFilter.options).withDefault('all'))
  const journal = useInfiniteQuery(journalQueries.list(filter))
  const summary = journal.data?.pages.at(-1)
  const replaying = useReplaying(summary?.counts)
  const counted = (words: string, count: number | undefined) => (
    <>
      {words} {count !== undefined && <b className="figures font-semibold">{count}</b>}
    </>
  )
  return (
    <>
      <PageHeader title="Incoming webhooks">
        <Segments
          label="Show"
          value={filter}
          onChange={setFilter}
          options={[
            { value: 'all', content: 'All' },
            { value: 'waiting', content: counted('Waiting', summary?.counts.waiting) },
            { value: 'dead', content: counted('Dead letters', summary?.counts.dead) },
          ]}
        />
      </PageHeader>
      <div className="@container flex min-h-0 flex-1 flex-col overflow-y-auto">
        {summary && <JournalSummary summary={summary} replaying={replaying} />}
        <JournalList journal={journal} filter={filter} replaying={replaying} onAll={() => setFilter('all')} />
      </div>
    </>
  )
}
