'use client'

import { useEffect, useMemo } from 'react'
import { MessageBubble } from '@/components/delivery/message-bubble'
import { PendingBubble } from '@/components/delivery/pending-bubble'
import { useIsMe } from '@/components/shell/signed-in'
import { nameOf } from '@/lib/contact/model'
import { useTakings } from '@/lib/holds/client'
import { undoable } from '@/lib/holds/model'
import type { Sent } from '@/lib/replies/client'
import type { Message, SessionDetail } from '@/lib/sessions/model'
import type { useThread } from '@/lib/thread/client'
import { entriesOf, lastFailed, replaced } from '@/lib/thread/model'
import { DaySeparator } from './day-separator'
import { EarlierMessages } from './earlier-messages'
import { JumpToEnd } from './jump-to-end'
import { useSeen } from './use-seen'
import { useThreadScroll } from './use-thread-scroll'
import { useWindow } from './use-window'
import { WindowLine } from './window-line'

interface Props {
  session: SessionDetail
  thread: ReturnType<typeof useThread>
  /** Replies that the server has not accepted yet. */
  pending: Sent<{ clientKey: string; body: string }>[]
}

const dayOf = (at: string) => new Date(at).toDateString()

/** The conversation, oldest first. It never moves under the reader's eyes. */
export function MessageLog({ session, thread, pending }: Props) {
  const { messages } = thread
  const { acceptsText } = useWindow(session.windowClosesAt)
  const entries = useMemo(() => entriesOf(messages, dayOf), [messages])
  const isMe = useIsMe()
  const isMine = ({ author }: Message) => isMe(author)
  const undoableId = undoable(messages, isMine)?.id
  const late = new Set(useTakings().flatMap(({ outcome, messageId }) => (outcome === 'late' ? messageId : [])))
  const failedId = session.suggestion?.stale ? undefined : lastFailed(messages)?.id
  const answered = useMemo(() => replaced(messages), [messages])
  const { scroller, isAtEnd, toEnd } = useThreadScroll(`${entries.length} ${entries[0]?.key} ${pending.length}`)
  useSeen(session, messages, isAtEnd)
  useEffect(() => {
    if (pending.length > 0) toEnd()
  }, [pending.length, toEnd])

  return (
    <div className="relative flex min-h-0 flex-1 flex-col">
      <div
        ref={scroller}
        role="log"
        aria-live="off"
        aria-label={`Conversation with ${nameOf(session.contact)}`}
        // biome-ignore lint/a11y/noNoninteractiveTabindex: the keyboard scrolls what it can focus
        tabIndex={0}
        className="flex min-h-0 flex-1 flex-col overflow-y-auto overscroll-contain outline-offset-[-2px] [overflow-anchor:none]"
      >
        <div className="mx-auto mt-auto flex w-full max-w-252 flex-col px-3 pb-4 md:px-6">
          <EarlierMessages thread={thread} scroller={scroller} />
          {entries.map((entry) =>
            entry.kind === 'day' ? (
              <DaySeparator key={entry.key} at={entry.at} />
            ) : (
              <MessageBubble
                key={entry.key}
                message={entry.message}
                sessionId={session.id}
                isContinued={entry.isContinued}
                acceptsText={acceptsText}
                isMine={isMine(entry.message)}
                hasUndoKey={entry.message.id === undoableId}
                isTooLate={late.has(entry.message.id)}
                hasRetryKey={entry.message.id === failedId}
                isReplaced={answered.has(entry.message.id)}
              />
            ),
          )}
          <WindowLine session={session} lastAt={messages.at(-1)?.at} />
          {pending.map(({ reply }) => (
            <PendingBubble key={reply.clientKey} body={reply.body} />
          ))}
        </div>
      </div>
      <JumpToEnd messages={messages} isAtEnd={isAtEnd} onJump={toEnd} />
    </div>
  )
}
