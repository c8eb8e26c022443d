'use client'

import { useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { PageHeader } from '@/components/shell/page-header'
import { QueryFailure } from '@/components/shell/query-failure'
import { Button } from '@/components/ui/button'
import { EmptyState } from '@/components/ui/empty-state'
import { Icon } from '@/components/ui/icon'
import { keyQueries } from '@/lib/keys/client'
import type { MadeKey } from '@/lib/keys/model'
import { KeySkeleton } from './key-skeleton'
import { KeyTable } from './key-table'
import { NewKeyDialog } from './new-key-dialog'
import { SecretDialog } from './secret-dialog'

/** Every program that may ask in this desk's name, and what it may do. */
export function KeySettings() {
  const keys = useQuery(keyQueries.list())
  const [isMaking, setMaking] = useState(false)
  const [made, setMade] = useState<MadeKey | null>(null)

  function showSecret(fresh: MadeKey) {
    setMaking(false)
    setMade(fresh)
  }
  return (
    <>
      <PageHeader title="API keys">
        <Button look="primary" onPress={() => setMaking(true)}>
          <Icon name="plus" /> Make a key
        </Button>
      </PageHeader>
      <div className="flex min-h-0 flex-1 flex-col overflow-y-auto">
        {keys.isPending && <KeySkeleton />}
        {keys.isError && !keys.data && <QueryFailure error={keys.error} onRetry={keys.refetch} isRetrying={keys.isFetching} />}
        {keys.data?.items.length === 0 && (
          <EmptyState icon="key" title="No keys yet">
            With a key, your shop or ERP can tell this desk its stock, and other programs can read and answer sessions.
          </EmptyState>
        )}
        {keys.data && keys.data.items.length > 0 && <KeyTable keys={keys.data.items} />}
      </div>
      {isMaking && <NewKeyDialog onClose={() => setMaking(false)} onMade={showSecret} />}
      {made && <SecretDialog made={made} onClose={() => setMade(null)} />}
    </>
  )
}
