'use client'

import { Focusable } from 'react-aria-components'
import { agoWords } from '@/components/ui/time-words'
import { Tooltip } from '@/components/ui/tooltip'
import { useNow } from '@/components/ui/use-now'
import { useLiveState } from '@/lib/live/client'
import type { LiveState } from '@/lib/stream/model'
import { ConnectionSince } from './connection-since'

const looks: Record<LiveState, { word: string; dot: string }> = {
  live: { word: 'Live', dot: 'bg-accent' },
  reconnecting: { word: 'Wait', dot: 'border-[1.5px] border-amber-icon' },
  offline: { word: 'Offline', dot: 'bg-red' },
}

/** Whether this screen hears of changes as they happen. */
export function LiveIndicator() {
  const connection = useLiveState()
  const now = useNow(1000)
  const { word, dot } = looks[connection.state]
  return (
    <Tooltip
      placement="end"
      content={
        <span>
          <ConnectionSince connection={connection} />
          {connection.lastNewsAt !== null && <>. Last news {agoWords(now.getTime() - connection.lastNewsAt)}</>}
        </span>
      }
    >
      <Focusable>
        <span role="status" className="flex h-6 items-center gap-1 rounded-1 text-11 font-medium text-text-2">
          <span aria-hidden className={`size-1.75 rounded-full ${dot}`} />
          {word}
        </span>
      </Focusable>
    </Tooltip>
  )
}
