'use client'

import { useQuery } from '@tanstack/react-query'
import { useMemo } from 'react'
import { alarmQueries } from '@/lib/channels/client'

/** Ids of the channels on which nothing goes out; none while that is not known. */
export function usePausedChannels(): ReadonlySet<string> {
  const { data } = useQuery(alarmQueries.list())
  return useMemo(() => new Set(data?.items.flatMap((alarm) => (alarm.kind === 'paused' ? [alarm.channelId] : []))), [data])
}
