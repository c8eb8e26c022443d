'use client'

import { Button } from '@/components/ui/button'
import { ButtonLink } from '@/components/ui/button-link'
import { Icon } from '@/components/ui/icon'
import { Tick } from '@/components/ui/tick'
import { asInternational } from '@/lib/contact/model'
import { isStanding, type MessageStatus } from '@/lib/delivery/model'
import type { FailureRow } from '@/lib/failures/rows'
import { type Cure, cureOf, cureWords } from './cure'
import { useCure } from './use-cure'

interface Props {
  row: FailureRow
  /** Ids of the channels on which nothing goes out. */
  paused: ReadonlySet<string>
  /** Whether this person may change channels. */
  mayMend: boolean
}

/** The one cure of a failure, and what became of pressing it. Outlined: it happens here; plain: it leads somewhere. */
export function CureButton({ row, paused, mayMend }: Props) {
  const cure = cureOf(row, paused)
  const { check, sendAgain, takeUp, isPending, error, sent, learntNothing } = useCure(row)
  const underway = sent ?? (cure === 'wait' ? row.retry?.status : undefined)
  if (underway && underway !== 'unknown' && isStanding(underway)) return <Underway status={underway} />
  if (cure === 'wait') return null
  const act = { size: 'small', className: '@4xl:w-full', 'data-cure': true } as const
  const here: Partial<Record<Cure, () => void>> = { check, send_again: sendAgain }
  const press = here[cure]
  return (
    <>
      {press && (
        <Button {...act} onPress={press} isPending={isPending}>
          {cure === 'check' && row.cause === 'stuck' ? 'Ask again now' : cureWords[cure]}
        </Button>
      )}
      {cure === 'fix_channel' && !mayMend && <p className="text-12 text-text-2">An administrator can mend this</p>}
      {!press && (cure !== 'fix_channel' || mayMend) && (
        <ButtonLink
          {...act}
          look="quiet"
          className={`${act.className} @max-4xl:-me-2.5 coarse:@max-4xl:-me-4`}
          href={placeOf(cure, row)}
          onPress={cure === 'correct_text' ? takeUp : undefined}
        >
          {cureWords[cure]} <Icon name={cure === 'call_customer' ? 'phone' : 'forward'} size={14} />
        </ButtonLink>
      )}
      <p role="status" className={`text-12 empty:hidden ${error ? 'text-red' : 'text-text-2'}`}>
        {error?.message ?? (learntNothing ? 'Asked just now: no news' : '')}
      </p>
    </>
  )
}

function Underway({ status }: { status: MessageStatus }) {
  return (
    <p role="status" className="flex items-center gap-1.5 text-12 text-text-2">
      Sent again: <Tick status={status} withWord />
    </p>
  )
}

function placeOf(cure: Cure, { session }: FailureRow): string {
  if (cure === 'fix_channel') return '/settings/channels'
  if (cure === 'call_customer') return `tel:${asInternational(session.contact.phone ?? '')}`
  return `/sessions/${session.id}`
}
