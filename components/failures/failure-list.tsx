'use client'

import type { InfiniteData, UseInfiniteQueryResult } from '@tanstack/react-query'
import { useMemo, useRef, useState } from 'react'
import { QueryFailure } from '@/components/shell/query-failure'
import { Button } from '@/components/ui/button'
import { Icon } from '@/components/ui/icon'
import { usePicking } from '@/components/ui/use-picking'
import { mayActAs, type Person } from '@/lib/auth/model'
import type { FailureRow, FailureList as Page } from '@/lib/failures/rows'
import { BulkBar } from './bulk-bar'
import { BulkDialog } from './bulk-dialog'
import { columns } from './columns'
import { FailureItem } from './failure-item'
import { FailureSkeleton } from './failure-skeleton'
import { NothingFailed } from './nothing-failed'
import type { Filtering } from './use-failure-filter'
import { useFailureKeys } from './use-failure-keys'
import { useHeldRows } from './use-held-rows'

interface Props {
  failures: UseInfiniteQueryResult<InfiniteData<Page>>
  filtering: Filtering
  me: Person
  /** Ids of the channels on which nothing goes out. */
  paused: ReadonlySet<string>
}

const NONE: FailureRow[] = []

/** One row for each failure. It does not move under the pointer: what is new waits, what is cured stays until nobody points there. */
export function FailureList({ failures, filtering, me, paused }: Props) {
  const { filter } = filtering
  const isOpen = filter.state === 'open'
  const list = useRef<HTMLUListElement>(null)
  const [isSending, setSending] = useState<FailureRow[] | null>(null)
  const fresh = useMemo(() => failures.data?.pages.flatMap((page) => page.items) ?? NONE, [failures.data])
  const { rows, waiting, release, attention } = useHeldRows(fresh, JSON.stringify(filter))
  const ids = rows.map(({ row }) => row.message.id)
  const picked = usePicking(ids)
  const picking = isOpen && mayActAs(me.role, 'supervisor') ? picked : null
  useFailureKeys({ ids, list, picking })

  if (failures.isPending) return <FailureSkeleton />
  if (failures.isError && !failures.data)
    return <QueryFailure error={failures.error} onRetry={failures.refetch} isRetrying={failures.isFetching} />
  if (rows.length === 0) return <NothingFailed filtering={filtering} />
  return (
    <>
      <div {...attention} className="@container min-h-0 flex-1 overflow-y-auto pb-6">
        <div
          aria-hidden
          className={`${columns} sticky top-0 z-10 hidden h-8 border-b border-line bg-bg text-12 font-medium text-text-3 @4xl:grid`}
        >
          <span>Customer</span>
          <span>What happened</span>
          <span>{isOpen ? 'Since' : 'Ended'}</span>
          <span>Owner</span>
          <span>{isOpen && 'Due'}</span>
          <span>{isOpen ? 'Cure' : 'How it ended'}</span>
        </div>
        {waiting > 0 && (
          <div className="pointer-events-none sticky top-2 z-20 -mb-7 flex justify-center @4xl:top-10">
            <Button size="small" className="pointer-events-auto rounded-full! shadow-float" onPress={release}>
              <Icon name="up" size={14} /> {waiting} new
            </Button>
          </div>
        )}
        <ul ref={list} aria-label={isOpen ? 'Open failures' : 'Resolved failures'}>
          {rows.map((shown) => (
            <FailureItem key={shown.row.message.id} shown={shown} me={me} paused={paused} picking={picking} />
          ))}
        </ul>
        {failures.hasNextPage && (
          <div className="flex justify-center p-4">
            <Button onPress={() => failures.fetchNextPage()} isPending={failures.isFetchingNextPage}>
              Show more
            </Button>
          </div>
        )}
      </div>
      {picking && (
        <BulkBar picking={picking} onSend={() => setSending(rows.flatMap(({ row }) => (picking.has(row.message.id) ? [row] : [])))} />
      )}
      {isSending && (
        <BulkDialog
          rows={isSending}
          paused={paused}
          onClose={() => {
            setSending(null)
            picked.clear()
          }}
        />
      )}
    </>
  )
}
