'use client'

import { Time } from '@/components/ui/time'
import type { Connection, LiveState } from '@/lib/stream/model'

const words: Record<LiveState, string> = { live: 'Live', reconnecting: 'Reconnecting', offline: 'Offline' }

/** "Offline since 14:02". */
export function ConnectionSince({ connection }: { connection: Connection }) {
  const { state, since } = connection
  if (since === 0) return <>Connecting</>
  return (
    <>
      {words[state]} since <Time at={new Date(since).toISOString()} />
    </>
  )
}
