import { Icon } from '@/components/ui/icon'
import { Time } from '@/components/ui/time'
import type { FailureCause } from '@/lib/failures/model'
import type { FailureRow } from '@/lib/failures/rows'
import { failureTitle } from '@/lib/failures/titles'
import { causeColour, causeIcon } from './cause-signs'
import { hasWrittenSince } from './cure'

/** What happened, in plain words; under it the code and the beginning of the text. */
export function WhatHappened({ row }: { row: FailureRow }) {
  const { cause, message } = row
  const code = message.failure?.code ?? message.failure?.text
  return (
    <div className="flex min-w-0 gap-2.5 text-13">
      <Icon name={causeIcon(cause)} className={`mt-px ${causeColour(cause)}`} />
      <div className="min-w-0">
        <p className="@4xl:truncate">
          <Title row={row} />
        </p>
        <p className="flex min-w-0 gap-1 text-12 text-text-3">
          {code && <span className="max-w-1/2 shrink-0 truncate">{code}</span>}
          {code && message.body && <span aria-hidden>·</span>}
          <span className="min-w-0 truncate text-match" dir="auto">
            {message.body}
          </span>
        </p>
      </div>
    </div>
  )
}

/** Whoever writes can be reached after all. */
const outdated = new Set<FailureCause>(['window_closed', 'not_on_whatsapp', 'undeliverable'])

function Title({ row }: { row: FailureRow }) {
  const { cause, message, resolvedAt } = row
  if (cause === 'stuck' && message.statusAt)
    return (
      <>
        Accepted at <Time at={message.statusAt} />, no news since
      </>
    )
  const title = failureTitle(cause, message.failure?.code ?? null)
  return resolvedAt === null && outdated.has(cause) && hasWrittenSince(row) ? `${title}, but has written since` : title
}
