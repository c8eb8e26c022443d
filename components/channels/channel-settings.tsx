'use client'

import { useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { PageHeader } from '@/components/shell/page-header'
import { QueryFailure } from '@/components/shell/query-failure'
import { Button } from '@/components/ui/button'
import { EmptyState } from '@/components/ui/empty-state'
import { Icon } from '@/components/ui/icon'
import { channelQueries } from '@/lib/channels/client'
import { AddChannelDialog } from './add-channel-dialog'
import { ChannelAlarms } from './channel-alarms'
import { ChannelCard } from './channel-card'
import { ChannelSkeleton } from './channel-skeleton'
import { SandboxNotice } from './sandbox-notice'

/** Every WhatsApp number of the desk, and whether it works. */
export function ChannelSettings({ sandbox }: { sandbox: boolean }) {
  const channels = useQuery(channelQueries.list())
  const [isAdding, setAdding] = useState(false)
  return (
    <>
      <PageHeader title="Channels">
        {!sandbox && (
          <Button look="primary" onPress={() => setAdding(true)}>
            <Icon name="plus" /> Add a channel
          </Button>
        )}
      </PageHeader>
      <div className="flex min-h-0 flex-1 flex-col overflow-y-auto">
        <ChannelAlarms mayMend />
        {sandbox && <SandboxNotice />}
        {channels.isPending && <ChannelSkeleton />}
        {channels.isError && !channels.data && (
          <QueryFailure error={channels.error} onRetry={channels.refetch} isRetrying={channels.isFetching} />
        )}
        {channels.data?.items.length === 0 && (
          <EmptyState icon="channel" title="No channel yet">
            Add the WhatsApp number that customers write to. You need its channel id and API token from 1MSG.
          </EmptyState>
        )}
        <ul className="flex max-w-4xl flex-col gap-4 p-4 empty:hidden md:p-6">
          {channels.data?.items.map((channel) => (
            <ChannelCard key={channel.id} channel={channel} />
          ))}
        </ul>
      </div>
      {isAdding && <AddChannelDialog onClose={() => setAdding(false)} />}
    </>
  )
}
