'use client'

import { memo, useState } from 'react'
import { Time } from '@/components/ui/time'
import type { Message } from '@/lib/sessions/model'
import { bubbleLook } from './bubble-look'
import { HeldStrip } from './held-strip'
import { MessageContent } from './message-content'
import { MessageFailure } from './message-failure'
import { MessageMeta } from './message-meta'
import { MessageStatusButton } from './message-status-button'
import { MessageTimeline } from './message-timeline'

interface Props {
  message: Message
  sessionId: string
  isContinued: boolean
  /** Whether free text still reaches the customer. */
  acceptsText: boolean
  /** Whether the person at this desk wrote it. */
  isMine: boolean
  /** Whether `Z` takes this one back. */
  hasUndoKey: boolean
  /** It was to be taken back, and had gone. */
  isTooLate: boolean
  /** Whether `R` sends this one again. */
  hasRetryKey: boolean
  /** A later message said the same and got through, so nothing is left to mend here. */
  isReplaced: boolean
}

/** One message: the customer's at the start of the line, ours at its end with how far it came. */
export const MessageBubble = memo(function MessageBubble({
  message,
  sessionId,
  isContinued,
  acceptsText,
  isMine,
  hasUndoKey,
  isTooLate,
  hasRetryKey,
  isReplaced,
}: Props) {
  const [isOpen, setOpen] = useState(false)
  const isOurs = message.direction === 'out'
  const failure = isReplaced ? null : message.failure
  const isQueued = message.status === 'queued'
  const isHeld = isQueued && (message.holdUntil !== null || message.holdReason === 'stock')
  return (
    <article
      data-message={message.id}
      className={`flex flex-col ${isOurs ? 'items-end' : 'items-start'} ${isContinued ? 'mt-0.75' : 'mt-3'}`}
    >
      <div className={`max-w-[min(64ch,88%)] overflow-hidden rounded-4 border md:max-w-[min(64ch,84%)] ${bubbleLook(message, failure)}`}>
        <div dir="auto" className="flow-root px-3 py-1.75 wrap-anywhere">
          <MessageContent message={message} />
          <MessageMeta>
            {isOurs ? (
              <MessageStatusButton
                message={message}
                isTold={failure !== null || isHeld}
                isOpen={isOpen}
                onToggle={() => setOpen(!isOpen)}
              />
            ) : (
              <Time at={message.at} as="hour" />
            )}
          </MessageMeta>
        </div>
        {isQueued && !isTooLate && <HeldStrip message={message} sessionId={sessionId} isMine={isMine} hasUndoKey={hasUndoKey} />}
        {isTooLate && <p className={noteLook}>Too late to take back: it was on its way already.</p>}
        {message.note && !isQueued && <p className={noteLook}>{message.note}</p>}
        {failure && (
          <MessageFailure message={message} failure={failure} sessionId={sessionId} acceptsText={acceptsText} hasRetryKey={hasRetryKey} />
        )}
      </div>
      {isOpen && <MessageTimeline message={message} />}
    </article>
  )
})

const noteLook = 'border-t border-bubble-out-line px-3 py-1.5 text-12 text-text-2'
