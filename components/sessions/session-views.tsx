'use client'

import { useQuery } from '@tanstack/react-query'
import { sessionQueries } from '@/lib/sessions/client'
import type { SessionView } from '@/lib/sessions/model'

interface Props {
  view: SessionView
  /** Whose sessions are counted; null: all. */
  assignee: string | null
  onChoose: (view: SessionView) => void
}

const views: { view: SessionView; name: string }[] = [
  { view: 'needs_reply', name: 'Needs reply' },
  { view: 'closing', name: 'Closing' },
  { view: 'waiting', name: 'Waiting' },
  { view: 'closed', name: 'Closed' },
  { view: 'done', name: 'Done' },
  { view: 'all', name: 'All' },
]

/** The ways to look at the sessions, each with how many it holds. */
export function SessionViews({ view, assignee, onChoose }: Props) {
  const { data: counts } = useQuery(sessionQueries.counts(assignee))
  return (
    <nav aria-label="Views" className="flex h-13 shrink-0 justify-between border-b border-line px-4 text-12 md:max-lg:px-3">
      {views.map(({ view: each, name }) => (
        <button
          key={each}
          type="button"
          aria-current={each === view ? 'true' : undefined}
          onClick={() => onChoose(each)}
          className={`relative flex min-w-6 flex-col items-start justify-center text-start before:absolute before:-inset-x-1.5 before:inset-y-0 ${each === view ? 'font-medium text-text' : 'text-text-3 hover:text-text'}`}
        >
          <ViewCount count={counts?.[each]} isUrgent={each === 'closing'} isCurrent={each === view} />
          {name}
          {each === view && <span aria-hidden className="absolute inset-x-0 -bottom-px h-0.5 bg-accent" />}
        </button>
      ))}
    </nav>
  )
}

function ViewCount({ count, isUrgent, isCurrent }: { count: number | undefined; isUrgent: boolean; isCurrent: boolean }) {
  const colour = isUrgent && count ? 'text-amber' : isCurrent ? 'text-text' : 'text-text-2'
  return <span className={`figures h-5 text-14 font-semibold ${colour}`}>{count}</span>
}
