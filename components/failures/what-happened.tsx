import { Icon } from '@/components/ui/icon'
import type { FailureRow } from '@/lib/failures/rows'
import { causeWords } from '@/lib/failures/words'
import { causeColour, causeIcon } from './cause-signs'

/** The cause in plain words; under it the code and the beginning of the text. */
export function WhatHappened({ row: { cause, message } }: { row: FailureRow }) {
  const code = message.failure?.code ?? message.failure?.text
  return (
    <div className="flex min-w-0 gap-2.5 text-13">
      <Icon name={causeIcon(cause)} className={`mt-px ${causeColour(cause)}`} />
      <div className="min-w-0">
        <p className="@3xl:truncate">{causeWords[cause].title}</p>
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
