'use client'

import { UndoBar } from '@/components/delivery/undo-bar'
import { RemindersHere } from '@/components/reminders/reminders-here'
import { ListContent } from './list-content'
import { OwnerFilter } from './owner-filter'
import { SessionSearch } from './session-search'
import { SessionViews } from './session-views'
import { useListFilter } from './use-list-filter'
import { useOpenSession } from './use-open-session'

/** Search, whose sessions, views and rows. */
export function SessionList({ className = '' }: { className?: string }) {
  const { filter, setFilter } = useListFilter()
  const { openId } = useOpenSession()
  return (
    <section
      aria-label="Sessions"
      className={`w-full min-w-0 flex-col border-line-strong bg-panel md:w-75 md:shrink-0 md:border-e lg:w-85 ${className}`}
    >
      <SessionSearch q={filter.q} onSearch={(q) => setFilter({ q })}>
        <OwnerFilter assignee={filter.assignee} onChoose={(assignee) => setFilter({ assignee })} />
      </SessionSearch>
      <SessionViews view={filter.view} assignee={filter.assignee} onChoose={(view) => setFilter({ view })} />
      <ListContent filter={filter} onReset={(reset) => setFilter(reset)} />
      <RemindersHere className="border-t" />
      <UndoBar openId={openId} />
    </section>
  )
}
