'use client'

import { useState } from 'react'
import { Badge } from '@/components/ui/badge'
import { Button } from '@/components/ui/button'
import { Duration } from '@/components/ui/duration'
import { Notice } from '@/components/ui/notice'
import { useConnectWebhook, useTestChannel } from '@/lib/channels/client'
import type { Channel } from '@/lib/channels/model'
import { ChangeTokenDialog } from './change-token-dialog'
import { ChannelCheck } from './channel-check'
import { checksOf, isConnected } from './channel-checks'

/** One number: what was found when it was last looked at, and what can be done. */
export function ChannelCard({ channel }: { channel: Channel }) {
  const [isChanging, setChanging] = useState(false)
  const test = useTestChannel()
  const connect = useConnectWebhook()
  const error = test.error ?? connect.error
  const webhook = channel.connection?.webhook
  const isComplete = webhook?.registered === true && webhook.statusesPushed
  return (
    <li className="rounded-3 border border-line-strong bg-raised text-13">
      <header className="flex min-h-14 flex-wrap items-center gap-x-3 gap-y-1 border-b border-line px-4 py-2">
        <div className="min-w-0 flex-1">
          <h2 className="truncate text-14 font-semibold">{channel.name}</h2>
          <p className="truncate text-12 text-text-3">
            {channel.channelId}
            {channel.fromEnvironment && ' · set by environment variables'}
          </p>
        </div>
        {isConnected(channel) ? <Badge look="green">Connected</Badge> : <Badge look="amber">Needs attention</Badge>}
      </header>
      <div className="flex flex-col gap-4 p-4">
        {channel.unreachable && (
          <Notice look="warning" title="The provider cannot reach this desk">
            {channel.unreachable}
          </Notice>
        )}
        <ul className="grid gap-3 md:grid-cols-2">
          {checksOf(channel).map((check) => (
            <ChannelCheck key={check.name} check={check} at={check.name === 'events' ? channel.lastWebhookAt : null} />
          ))}
        </ul>
        {error && (
          <Notice look="error" title="That did not work" isAlert>
            {error.message}
          </Notice>
        )}
      </div>
      <footer className="flex flex-wrap items-center gap-2 border-t border-line px-4 py-3">
        <Button size="small" onPress={() => test.mutate(channel.id)} isPending={test.isPending}>
          Test again
        </Button>
        {!isComplete && !channel.unreachable && (
          <Button size="small" onPress={() => connect.mutate(channel.id)} isPending={connect.isPending}>
            Connect the webhook
          </Button>
        )}
        {!channel.fromEnvironment && (
          <Button size="small" look="quiet" onPress={() => setChanging(true)}>
            Change the token
          </Button>
        )}
        {channel.checkedAt && (
          <span className="ms-auto text-12 text-text-3">
            checked <Duration from={channel.checkedAt} as="ago" />
          </span>
        )}
      </footer>
      {isChanging && <ChangeTokenDialog channel={channel} onClose={() => setChanging(false)} />}
    </li>
  )
}
