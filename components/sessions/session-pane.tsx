'use client'

import { useQuery } from '@tanstack/react-query'
import { QueryFailure } from '@/components/shell/query-failure'
import { Icon } from '@/components/ui/icon'
import { IconButton } from '@/components/ui/icon-button'
import { sessionQueries } from '@/lib/sessions/client'
import { OpenSession } from './open-session'
import { PaneSkeleton } from './pane-skeleton'

interface Props {
  id: string
  onClose: () => void
}

/** The open session, or why it cannot be shown. On a phone it covers the list and the tabs. */
export function SessionPane({ id, onClose }: Props) {
  const { data, error, isFetching, refetch } = useQuery(sessionQueries.detail(id))
  if (data) return <OpenSession session={data} onClose={onClose} />
  if (!error) return <PaneSkeleton />
  return (
    <section data-covers-tabs aria-label="Session" className="flex min-w-0 flex-1 flex-col">
      <header className="flex h-14 shrink-0 items-center border-b border-line px-1 md:hidden">
        <IconButton label="Back to the list" onPress={onClose}>
          <Icon name="back" size={20} />
        </IconButton>
      </header>
      <QueryFailure error={error} onRetry={() => void refetch()} isRetrying={isFetching} />
    </section>
  )
}
