'use client'

import { useInfiniteQuery } from '@tanstack/react-query'
import { parseAsStringLiteral, useQueryState } from 'nuqs'
import { promiseWords } from '@/components/leads/promise-words'
import { QueryFailure } from '@/components/shell/query-failure'
import { promiseQueries, useLeadNews } from '@/lib/leads/client'
import { promiseState } from '@/lib/leads/model'
import { CountTabs } from './count-tabs'
import { PipelineHeader } from './pipeline-header'
import { PromiseList } from './promise-list'
import { PromiseSkeleton } from './promise-skeleton'

/** Every word that was promised, and how each stands. */
export function PromiseDesk() {
  const [state, setState] = useQueryState('state', parseAsStringLiteral(promiseState.options).withDefault('waiting'))
  const promises = useInfiniteQuery(promiseQueries.list(state))
  useLeadNews()
  const counts = promises.data?.pages.at(-1)?.counts
  return (
    <>
      <PipelineHeader at="/pipeline/promises" />
      <CountTabs
        label="State"
        tabs={promiseState.options.map((one) => ({ value: one, name: promiseWords[one], count: counts?.[one] }))}
        value={state}
        onChoose={(one) => void setState(one)}
        className="grid-cols-[repeat(5,auto)] md:flex md:gap-4 md:px-4"
      />
      {promises.isPending && <PromiseSkeleton />}
      {promises.isError && !promises.data && (
        <QueryFailure error={promises.error} onRetry={promises.refetch} isRetrying={promises.isFetching} />
      )}
      {promises.data && <PromiseList promises={promises} state={state} />}
    </>
  )
}
