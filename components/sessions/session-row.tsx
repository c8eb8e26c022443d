'use client'

import { type MouseEvent, memo } from 'react'
import { MessagePreview } from '@/components/delivery/message-preview'
import { useMe } from '@/components/shell/signed-in'
import { Avatar } from '@/components/ui/avatar'
import { Count } from '@/components/ui/count'
import { Icon } from '@/components/ui/icon'
import { nameOf } from '@/lib/contact/model'
import type { SessionRow as Row } from '@/lib/sessions/model'
import { ProductChip } from './product-chip'
import { sessionHref, useOpenSession } from './use-open-session'
import { WaitingTime } from './waiting-time'
import { WindowChip } from './window-chip'
import { WindowRing } from './window-ring'

interface Props {
  row: Row
  isOpen: boolean
  isFocusable: boolean
  onFocus: (id: string) => void
}

/** One session in the list: who, since when, what they wrote last, about which product, who looks after them, and how long they can still be answered. */
export const SessionRow = memo(function SessionRow({ row, isOpen, isFocusable, onFocus }: Props) {
  const { open } = useOpenSession()
  const me = useMe()
  const isMine = row.assignee !== null && row.assignee.id === me?.id
  const awaits = row.awaitingReplySince !== null
  function go(event: MouseEvent) {
    if (event.metaKey || event.ctrlKey || event.shiftKey || event.altKey) return
    event.preventDefault()
    if (!isOpen) open(row.id)
  }
  return (
    <a
      href={sessionHref(row.id)}
      data-session={row.id}
      aria-current={isOpen ? 'true' : undefined}
      tabIndex={isFocusable ? 0 : -1}
      onClick={go}
      onFocus={() => onFocus(row.id)}
      className={`relative flex h-17 gap-3 border-b border-line px-4 py-2 text-12 text-text-3 outline-offset-[-2px] ${isOpen ? 'bg-selected' : 'hover:bg-hover'}`}
    >
      {isOpen && <span aria-hidden className="absolute inset-y-0 inset-s-0 w-0.75 bg-accent forced-colors:bg-[Highlight]" />}
      <WindowRing closesAt={row.windowClosesAt} name={nameOf(row.contact)} />
      <span className="min-w-0 flex-1">
        <span className="flex h-4.5 items-center gap-2 text-13">
          <span className={`min-w-0 flex-1 truncate text-text ${awaits ? 'font-semibold' : 'font-medium'}`}>
            <bdi>{nameOf(row.contact)}</bdi>
          </span>
          <WaitingTime row={row} />
        </span>
        <span className={`flex h-4.5 items-center gap-1 text-13 ${awaits ? 'text-text-2' : ''}`}>
          <MessagePreview message={row.lastMessage} />
          <Count value={row.unread} of="unread" />
        </span>
        <span className="flex h-4 items-center gap-2">
          <span className="flex min-w-0 flex-1 items-center gap-2">
            {row.isRestocked && <Icon name="bell" size={14} label="Stock is back: they were promised a word" className="text-green" />}
            <ProductChip suggestion={row.suggestion} />
            {row.hasFailure && (
              <span className="inline-flex items-center gap-1 font-medium text-red">
                <Icon name="failed" size={14} />
                Failed
              </span>
            )}
          </span>
          {row.assignee && (
            <span title={row.assignee.name} className="flex">
              <Avatar size={16} name={row.assignee.name} look={isMine ? 'self' : 'quiet'} />
              <span className="sr-only">{isMine ? 'Yours' : `With ${row.assignee.name}`}</span>
            </span>
          )}
          <WindowChip closesAt={row.windowClosesAt} />
        </span>
      </span>
    </a>
  )
})
