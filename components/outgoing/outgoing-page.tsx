'use client'

import { useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { PageHeader } from '@/components/shell/page-header'
import { QueryFailure } from '@/components/shell/query-failure'
import { Button } from '@/components/ui/button'
import { EmptyState } from '@/components/ui/empty-state'
import { Icon } from '@/components/ui/icon'
import { subscriptionQueries, useSubscriptionNews } from '@/lib/subscriptions/client'
import type { SubscriptionWithSecret } from '@/lib/subscriptions/model'
import { AddReceiverDialog } from './add-receiver-dialog'
import { AnnouncementLog } from './announcement-log'
import { ReceiverCard } from './receiver-card'
import { ReceiverSkeleton } from './receiver-skeleton'
import { SecretDialog } from './secret-dialog'

/** Other systems that are told what happens here, whether they take it, and every call that was made. */
export function OutgoingPage() {
  useSubscriptionNews()
  const receivers = useQuery(subscriptionQueries.list())
  const [isAdding, setAdding] = useState(false)
  const [made, setMade] = useState<SubscriptionWithSecret | null>(null)
  const items = receivers.data?.items ?? []

  function showSecret(shown: SubscriptionWithSecret) {
    setAdding(false)
    setMade(shown)
  }
  return (
    <>
      <PageHeader title="Outgoing webhooks">
        <Button look="primary" onPress={() => setAdding(true)}>
          <Icon name="plus" /> Add a receiver
        </Button>
      </PageHeader>
      <div className="@container flex min-h-0 flex-1 flex-col overflow-y-auto">
        {receivers.isPending && <ReceiverSkeleton />}
        {receivers.isError && !receivers.data && (
          <QueryFailure error={receivers.error} onRetry={receivers.refetch} isRetrying={receivers.isFetching} />
        )}
        {receivers.data && items.length === 0 && (
          <EmptyState icon="webhook" title="No other system is told anything">
            Add the address of a shop, a CRM or a script of yours: it is called when a reply is accepted or a delivery fails, signed so that
            it can tell that the call is ours.
          </EmptyState>
        )}
        {items.length > 0 && (
          <>
            <ul className="flex max-w-4xl flex-col gap-4 p-4 md:p-6">
              {items.map((one) => (
                <ReceiverCard key={one.id} receiver={one} onSecret={showSecret} />
              ))}
            </ul>
            <AnnouncementLog receivers={items} />
          </>
        )}
      </div>
      {isAdding && <AddReceiverDialog onClose={() => setAdding(false)} onAdded={showSecret} />}
      {made && <SecretDialog made={made} onClose={() => setMade(null)} />}
    </>
  )
}
