'use client'

import { useQuery } from '@tanstack/react-query'
import { alarmQueries } from '@/lib/channels/client'
import { ChannelAlarm } from './channel-alarm'

/** One strip for each thing that stands in the way of a whole channel; nothing while all is well. */
export function ChannelAlarms({ mayMend }: { mayMend: boolean }) {
  const alarms = useQuery(alarmQueries.list())
  return alarms.data?.items.map(
    (alarm) =>
      alarm.kind !== 'announcements_dead' && <ChannelAlarm key={`${alarm.kind} ${alarm.channelId}`} alarm={alarm} mayMend={mayMend} />,
  )
}
