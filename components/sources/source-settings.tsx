'use client'

import { useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { PageHeader } from '@/components/shell/page-header'
import { QueryFailure } from '@/components/shell/query-failure'
import { Button } from '@/components/ui/button'
import { EmptyState } from '@/components/ui/empty-state'
import { Icon } from '@/components/ui/icon'
import { sourceQueries } from '@/lib/sources/client'
import { SourceCard } from './source-card'
import { SourceDialog } from './source-dialog'
import { SourceSkeleton } from './source-skeleton'

/** Where stock is known from besides the catalogue, and how that is doing. */
export function SourceSettings() {
  const sources = useQuery(sourceQueries.list())
  const [isAdding, setAdding] = useState(false)
  const items = sources.data?.items ?? []
  return (
    <>
      <PageHeader title="Stock source">
        <Button look="primary" onPress={() => setAdding(true)}>
          <Icon name="plus" /> Add a source
        </Button>
      </PageHeader>
      <div className="flex min-h-0 flex-1 flex-col overflow-y-auto">
        {sources.isPending && <SourceSkeleton />}
        {sources.isError && !sources.data && (
          <QueryFailure error={sources.error} onRetry={sources.refetch} isRetrying={sources.isFetching} />
        )}
        {sources.data && items.length === 0 && (
          <EmptyState icon="catalogue" title="Stock comes from the catalogue">
            It is as people, imports and programs with an API key last told it. If your shop or ERP answers over HTTP, it can be asked for
            each question instead.
          </EmptyState>
        )}
        {items.length > 0 && (
          <>
            <ul className="flex max-w-4xl flex-col gap-4 p-4 md:p-6">
              {items.map((source) => (
                <SourceCard key={source.id} source={source} />
              ))}
            </ul>
            {items.every(({ category }) => category !== null) && (
              <p className="max-w-4xl px-4 pb-6 text-13 text-text-2 md:px-6">All other products: from the catalogue.</p>
            )}
          </>
        )}
      </div>
      {isAdding && <SourceDialog source={null} onClose={() => setAdding(false)} />}
    </>
  )
}
