'use client'

import { ButtonLink } from '@/components/ui/button-link'
import type { FailureRow } from '@/lib/failures/rows'
import { causeWords } from '@/lib/failures/words'
import { cureOf, cureWords } from './cure'
import { FailureTrail } from './failure-trail'
import { SendAnyway } from './send-anyway'

/** Why, in a sentence; the whole text; what the provider said; and everything that happened to the message. */
export function FailureDetail({ row, isOpen }: { row: FailureRow; isOpen: boolean }) {
  const { failure, body } = row.message
  const said = [failure?.code, failure?.text].filter(Boolean).join(' · ')
  return (
    <div className="flex flex-col gap-4 pt-1 pb-5 ps-9 pe-4 text-13 @3xl:ps-[13.5rem]">
      <p className="max-w-prose text-text-2">{causeWords[row.cause].explain}</p>
      <dl className="grid grid-cols-[6.5rem_minmax(0,1fr)] gap-x-3 gap-y-1">
        <dt className="text-text-3">Text</dt>
        <dd className="max-w-prose wrap-anywhere whitespace-pre-wrap text-match" dir="auto">
          {body}
        </dd>
        {said && (
          <>
            <dt className="text-text-3">Reason given</dt>
            <dd className="max-w-prose wrap-anywhere">{said}</dd>
          </>
        )}
      </dl>
      <FailureTrail messageId={row.message.id} />
      <div className="flex flex-wrap gap-2 empty:hidden">
        {(!isOpen || cureOf(row) !== 'open_session') && (
          <ButtonLink size="small" href={`/sessions/${row.session.id}`}>
            {cureWords.open_session}
          </ButtonLink>
        )}
        {isOpen && row.message.status === 'unknown' && <SendAnyway row={row} />}
      </div>
    </div>
  )
}
