'use client'

import { useState } from 'react'
import { Button } from '@/components/ui/button'
import { Icon } from '@/components/ui/icon'
import type { ChannelAlarm as Alarm } from '@/lib/channels/alarm-list'
import { useConnectWebhook, useResumeChannel } from '@/lib/channels/client'
import { AlarmDialog } from './alarm-dialog'
import { AlarmLine } from './alarm-line'
import { alarmTitle } from './alarm-words'

interface Props {
  alarm: Alarm
  /** Whether this person may change channels. */
  mayMend: boolean
}

/** What stands in the way of a channel, what that means for those who work on it, and what mends it. */
export function ChannelAlarm({ alarm, mayMend }: Props) {
  const [isShown, setShown] = useState(false)
  const resume = useResumeChannel()
  const connect = useConnectWebhook()
  const mend = alarm.kind === 'paused' ? resume : connect
  return (
    <div role="alert" className="shrink-0 border-b border-red-line bg-red-tint">
      <div className="flex min-h-14 max-w-400 flex-wrap items-center gap-x-3 gap-y-2 px-4 py-2 text-13 md:px-6">
        <Icon name="warning" size={20} className="text-red" />
        <div className="min-w-56 flex-1">
          <strong className="block font-semibold text-red">{alarmTitle(alarm)}.</strong>
          <p className="text-text-2">
            <AlarmLine alarm={alarm} />
          </p>
          {mend.error && <p className="font-medium text-red">{mend.error.message}</p>}
        </div>
        <div className="flex flex-wrap gap-2">
          <Button size="small" look="quiet" onPress={() => setShown(true)}>
            What we saw
          </Button>
          {mayMend && (
            <Button size="small" onPress={() => mend.mutate(alarm.channelId)} isPending={mend.isPending}>
              {alarm.kind === 'paused' ? 'Resume the channel' : 'Register the webhook again'}
            </Button>
          )}
        </div>
      </div>
      {isShown && <AlarmDialog alarm={alarm} mayMend={mayMend} onClose={() => setShown(false)} />}
    </div>
  )
}
