'use client'

import { useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { PageHeader } from '@/components/shell/page-header'
import { QueryFailure } from '@/components/shell/query-failure'
import { ButtonLink } from '@/components/ui/button-link'
import { Icon } from '@/components/ui/icon'
import { SearchField } from '@/components/ui/search-field'
import { Skeleton } from '@/components/ui/skeleton'
import { contractQueries } from '@/lib/contract/client'
import { ContractBody } from './contract-body'

/** What other programs may ask of this desk, and what they are told, from the document that they read too. */
export function ContractPage() {
  const contract = useQuery(contractQueries.whole())
  const [sought, setSought] = useState('')
  return (
    <>
      <PageHeader title="API">
        <SearchField label="Find a call" value={sought} onChange={setSought} className="w-full md:w-60" />
        <ButtonLink href="/api/openapi.json" target="_blank">
          <Icon name="file" /> OpenAPI
        </ButtonLink>
      </PageHeader>
      <div className="flex min-h-0 flex-1 flex-col overflow-y-auto">
        {contract.isPending && <Loading />}
        {contract.isError && !contract.data && (
          <QueryFailure error={contract.error} onRetry={contract.refetch} isRetrying={contract.isFetching} />
        )}
        {contract.data && <ContractBody contract={contract.data} sought={sought} />}
      </div>
    </>
  )
}

function Loading() {
  return (
    <div role="status" className="flex max-w-4xl flex-col gap-6 p-4 md:p-6">
      <span className="sr-only">Loading the API</span>
      {['a', 'b', 'c', 'd', 'e', 'f'].map((key) => (
        <Skeleton key={key} className="h-5 w-full max-w-2xl" />
      ))}
    </div>
  )
}
