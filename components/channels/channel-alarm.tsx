'use client'

import type { ReactNode } from 'react'
import { Button } from '@/components/ui/button'
import { Icon } from '@/components/ui/icon'
import { Time } from '@/components/ui/time'
import type { Alarm } from '@/lib/channels/alarm-list'
import { useConnectWebhook, useResumeChannel } from '@/lib/channels/client'
import { causeWords } from '@/lib/failures/words'

interface Props {
  alarm: Alarm
  /** Whether this person may change channels. */
  mayMend: boolean
}

/** What stands in the way of a channel, what that means for those who work on it, and what mends it. */
export function ChannelAlarm({ alarm, mayMend }: Props) {
  const resume = useResumeChannel()
  const connect = useConnectWebhook()
  const mend = alarm.kind === 'paused' ? resume : connect
  return (
    <div role="alert" className="border-b border-red-line bg-red-tint">
      <div className="flex min-h-14 max-w-400 flex-wrap items-center gap-x-3 gap-y-2 px-4 py-2 text-13 md:px-6">
        <Icon name="warning" size={20} className="text-red" />
        <div className="min-w-56 flex-1">
          <strong className="block font-semibold text-red">{titleOf(alarm)}</strong>
          <p className="text-text-2">{textOf(alarm)}</p>
          {mend.error && <p className="font-medium text-red">{mend.error.message}</p>}
        </div>
        {mayMend && (
          <Button size="small" onPress={() => mend.mutate(alarm.channelId)} isPending={mend.isPending}>
            {alarm.kind === 'paused' ? 'It is mended: go on' : 'Register the webhook again'}
          </Button>
        )}
      </div>
    </div>
  )
}

function titleOf(alarm: Alarm): string {
  return alarm.kind === 'paused' ? `Nothing goes out on ${alarm.channelName}.` : `The webhook seems down on ${alarm.channelName}.`
}

function textOf(alarm: Alarm): ReactNode {
  if (alarm.kind === 'paused')
    return (
      <>
        {causeWords[alarm.cause].explain} {waitingWords(alarm.waiting)} <Time at={alarm.since} />.
      </>
    )
  return (
    <>
      {alarm.since ? (
        <>
          Nothing came by itself since <Time at={alarm.since} />
        </>
      ) : (
        'Nothing has come by itself yet'
      )}
      , {alarm.found} {alarm.found === 1 ? 'status was' : 'statuses were'} found by asking. Sending works; news may be late.
    </>
  )
}

function waitingWords(waiting: number): string {
  if (waiting === 0) return 'Paused since'
  return waiting === 1 ? 'One reply waits, paused since' : `${waiting} replies wait, paused since`
}
