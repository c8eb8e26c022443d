'use client'

import { useInfiniteQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { PageHeader } from '@/components/shell/page-header'
import { QueryFailure } from '@/components/shell/query-failure'
import { Button } from '@/components/ui/button'
import { Icon } from '@/components/ui/icon'
import { teamQueries } from '@/lib/team/client'
import type { Invitation } from '@/lib/team/model'
import { AddPersonDialog } from './add-person-dialog'
import { LinkDialog } from './link-dialog'
import { TeamSkeleton } from './team-skeleton'
import { TeamTable } from './team-table'

/** Everyone who may sign in, and what they may do. `me` is the id of who looks. */
export function TeamPage({ me }: { me: string }) {
  const team = useInfiniteQuery(teamQueries.list())
  const [isAdding, setAdding] = useState(false)
  const [invitation, setInvitation] = useState<Invitation | null>(null)

  function showLink(made: Invitation) {
    setAdding(false)
    setInvitation(made)
  }
  return (
    <>
      <PageHeader title="Team">
        <Button look="primary" onPress={() => setAdding(true)}>
          <Icon name="plus" /> Add a person
        </Button>
      </PageHeader>
      <div className="flex min-h-0 flex-1 flex-col overflow-y-auto">
        <p className="max-w-2xl px-4 py-4 text-13 text-text-2 text-pretty md:px-6">
          Everyone who may sign in. Operators answer customers and cure failures; supervisors also keep the products; administrators also
          the people, channels and settings.
        </p>
        {team.isPending && <TeamSkeleton />}
        {team.isError && !team.data && <QueryFailure error={team.error} onRetry={() => team.refetch()} isRetrying={team.isRefetching} />}
        {team.data && <TeamTable members={team.data} me={me} onInvite={setInvitation} />}
        {team.data?.length === 1 && (
          <p className="px-6 py-8 text-center text-13 text-text-2">Nobody else is here yet. Add the people who answer your customers.</p>
        )}
        {team.hasNextPage && (
          <Button look="quiet" className="m-4 self-center" isPending={team.isFetchingNextPage} onPress={() => team.fetchNextPage()}>
            Show more people
          </Button>
        )}
      </div>
      {isAdding && <AddPersonDialog onClose={() => setAdding(false)} onAdded={showLink} />}
      {invitation && <LinkDialog invitation={invitation} onClose={() => setInvitation(null)} />}
    </>
  )
}
