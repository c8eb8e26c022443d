'use client'

import { ButtonLink } from '@/components/ui/button-link'
import { mayActAs, type Person } from '@/lib/auth/model'
import type { FailureRow } from '@/lib/failures/rows'
import { causeWords } from '@/lib/failures/words'
import { cureOf, cureWords } from './cure'
import { FailureTrail } from './failure-trail'
import { ResolveButton } from './resolve-button'
import { SendAnyway } from './send-anyway'

interface Props {
  row: FailureRow
  paused: ReadonlySet<string>
  me: Person
}

/** Everything that happened to the message; why, in a sentence; the whole text; what the provider said; and the ways out. */
export function FailureDetail({ row, paused, me }: Props) {
  const { failure, body, status } = row.message
  const isOpen = row.resolvedAt === null
  const said = [failure?.code, failure?.text].filter(Boolean).join(' · ')
  const cure = cureOf(row, paused)
  return (
    <div className="flex max-w-400 flex-col gap-4 pt-1 pb-5 ps-9 pe-4 text-13 @4xl:ps-[11.75rem] @5xl:ps-[14.5rem]">
      <FailureTrail row={row} next={isOpen && cure !== 'wait' ? inside(cureWords[cure]) : null} />
      <dl className="grid gap-x-3 gap-y-1 @md:grid-cols-[6.5rem_minmax(0,1fr)] @max-md:[&_dd]:mb-1.5">
        <dt className="text-text-3">Why</dt>
        <dd className="max-w-prose text-text-2">{causeWords[row.cause].explain}</dd>
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
      <div className="flex flex-wrap gap-2">
        <ButtonLink size="small" look="quiet" className="-ms-2.5" href={`/sessions/${row.session.id}`}>
          Open the session
        </ButtonLink>
        {isOpen && status === 'unknown' && row.session.window !== 'closed' && <SendAnyway row={row} />}
        {isOpen && mayActAs(me.role, 'supervisor') && <ResolveButton row={row} />}
      </div>
    </div>
  )
}

/** As it stands inside a sentence. */
function inside(words: string): string {
  return words.charAt(0).toLocaleLowerCase('en') + words.slice(1)
}
