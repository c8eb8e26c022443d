'use client'

import { Icon } from '@/components/ui/icon'
import { Time } from '@/components/ui/time'
import type { MessageFailure as Failure, FailureCause } from '@/lib/failures/model'
import { causeWords } from '@/lib/failures/words'
import type { Message } from '@/lib/sessions/model'
import { FailureCure } from './failure-cure'

interface Props {
  message: Message
  failure: Failure
  sessionId: string
  acceptsText: boolean
  /** Whether `R` sends this one again. */
  hasRetryKey: boolean
}

/** Inside the bubble of a message that did not get through: what happened, why, and the one thing to do. */
export function MessageFailure({ message, failure, sessionId, acceptsText, hasRetryKey }: Props) {
  // Neither lost nor arrived, as far as anybody knows.
  const isUnknown = message.status === 'unknown' || failure.cause === 'stuck'
  const { title, explain } = causeWords[failure.cause]
  const colour = isUnknown ? 'text-amber' : 'text-red'
  return (
    <div
      className={`flex flex-wrap items-center gap-x-3 gap-y-2 border-t py-2 ps-3 pe-2 text-13 ${isUnknown ? 'border-amber-line bg-amber-tint' : 'border-red-hair bg-red-tint'}`}
    >
      <Icon name={isUnknown ? 'unknown' : 'failed'} className={`mt-px self-start ${colour}`} />
      <div className="min-w-52 flex-1">
        <p>
          {!isUnknown && <strong className={`font-semibold ${colour}`}>{outcomeOf(message, failure)} </strong>}
          <span className={isUnknown ? `font-semibold ${colour}` : ''}>{title}.</span>
        </p>
        <p className="text-12 text-pretty text-text-2">{explain}</p>
        <p className="text-12 text-text-2">
          {message.statusAt && <Time at={message.statusAt} as="clock" />}
          {failure.code && <> · {failure.code}</>}
          {failure.cause === 'other' && failure.text && <> · {failure.text}</>}
        </p>
      </div>
      <FailureCure message={message} failure={failure} sessionId={sessionId} acceptsText={acceptsText} hasRetryKey={hasRetryKey} />
    </div>
  )
}

// What nobody took was not refused.
const unsent = new Set<FailureCause>(['provider_down', 'rate_limited', 'window_closed'])

function outcomeOf({ status }: Message, { cause }: Failure): string {
  if (status !== 'rejected') return 'Not delivered.'
  return unsent.has(cause) ? 'Not sent.' : 'Refused.'
}
