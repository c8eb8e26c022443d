'use client'

import { useVirtualizer } from '@tanstack/react-virtual'
import { useEffect, useRef } from 'react'
import type { SessionRow as Row } from '@/lib/sessions/model'
import { ROW_HEIGHT } from './row-height'
import { SessionRow } from './session-row'
import { useListKeys } from './use-list-keys'
import { useOpenInSight } from './use-open-in-sight'
import { useOpenSession } from './use-open-session'
import { useStillRows } from './use-still-rows'

interface Props {
  rows: Row[]
  hasMore: boolean
  isLoadingMore: boolean
  onMore: () => void
}

/** Only the rows in sight are drawn, however many there are. */
export function SessionRows({ rows, hasMore, isLoadingMore, onMore }: Props) {
  const scroller = useRef<HTMLDivElement>(null)
  const { openId } = useOpenSession()
  const virtualizer = useVirtualizer({
    count: rows.length,
    getScrollElement: () => scroller.current,
    estimateSize: () => ROW_HEIGHT,
    getItemKey: (i) => rows[i]?.id ?? i,
    overscan: 8,
  })
  const items = virtualizer.getVirtualItems()
  const { focusId, onKeyDown, onFocus } = useListKeys({ rows, scroller, scrollTo: (i) => virtualizer.scrollToIndex(i) })
  useStillRows(rows, scroller)
  useOpenInSight(rows, openId, (i) => virtualizer.scrollToIndex(i))

  const last = items.at(-1)?.index ?? 0
  useEffect(() => {
    if (hasMore && !isLoadingMore && last >= rows.length - 10) onMore()
  }, [hasMore, isLoadingMore, last, rows.length, onMore])

  return (
    <div ref={scroller} className="min-h-0 flex-1 overflow-y-auto overscroll-contain [overflow-anchor:none]">
      <ul
        aria-label="Sessions, most urgent first"
        className="relative"
        style={{ height: virtualizer.getTotalSize() }}
        onKeyDown={onKeyDown}
      >
        {items.map(({ index, start }) => {
          const row = rows[index]
          if (!row) return null
          return (
            <li
              key={row.id}
              aria-setsize={hasMore ? -1 : rows.length}
              aria-posinset={index + 1}
              className="absolute inset-x-0 top-0"
              style={{ transform: `translateY(${start}px)` }}
            >
              <SessionRow row={row} isOpen={row.id === openId} isFocusable={row.id === focusId} onFocus={onFocus} />
            </li>
          )
        })}
      </ul>
    </div>
  )
}
