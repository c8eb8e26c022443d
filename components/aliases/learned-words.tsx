'use client'

import { useInfiniteQuery } from '@tanstack/react-query'
import { debounce, parseAsString, useQueryState } from 'nuqs'
import { useState } from 'react'
import { PageHeader } from '@/components/shell/page-header'
import { QueryFailure } from '@/components/shell/query-failure'
import { Button } from '@/components/ui/button'
import { SearchField } from '@/components/ui/search-field'
import { aliasQueries } from '@/lib/aliases/client'
import type { LearnedAlias } from '@/lib/aliases/model'
import { AliasTable } from './alias-table'
import { ForgetDialog } from './forget-dialog'
import { LearnedWordsSkeleton } from './learned-words-skeleton'
import { NothingLearned } from './nothing-learned'

/** What the desk has learned from people's choices, to be looked over and taken back. */
export function LearnedWords() {
  const [q, setQ] = useQueryState('q', parseAsString.withDefault('').withOptions({ limitUrlUpdates: debounce(250) }))
  const [forgetting, setForgetting] = useState<LearnedAlias | null>(null)
  const learned = useInfiniteQuery(aliasQueries.list(q.trim()))
  return (
    <>
      <PageHeader title="Learned words">
        <SearchField label="Words or SKU" value={q} onChange={setQ} className="w-full md:w-72" />
      </PageHeader>
      <div className="flex min-h-0 flex-1 flex-col overflow-y-auto">
        <p className="max-w-2xl px-4 py-4 text-13 text-text-2 text-pretty md:px-6">
          When a question is not understood and a person chooses the product, its words are remembered for that product. The next question
          with them leads there, and its card says what was learned. Where several products of the catalogue fit, the learned one only comes
          first. Remove what is wrong.
        </p>
        {learned.isPending && <LearnedWordsSkeleton />}
        {learned.isError && !learned.data && (
          <QueryFailure error={learned.error} onRetry={() => learned.refetch()} isRetrying={learned.isRefetching} />
        )}
        {learned.data?.length === 0 && <NothingLearned q={q.trim()} />}
        {learned.data && learned.data.length > 0 && <AliasTable aliases={learned.data} onForget={setForgetting} />}
        {learned.hasNextPage && (
          <Button look="quiet" className="m-4 self-center" isPending={learned.isFetchingNextPage} onPress={() => learned.fetchNextPage()}>
            Show more words
          </Button>
        )}
      </div>
      {forgetting && <ForgetDialog alias={forgetting} onClose={() => setForgetting(null)} />}
    </>
  )
}
