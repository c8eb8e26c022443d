'use client'

import { Button } from '@/components/ui/button'
import { ButtonLink } from '@/components/ui/button-link'
import type { FailureRow } from '@/lib/failures/rows'
import { cureOf, cureWords } from './cure'
import { useCure } from './use-cure'

/** The one cure of a failure, and what became of pressing it. */
export function CureButton({ row }: { row: FailureRow }) {
  const cure = cureOf(row)
  const { check, sendAgain, isPending, error, learntNothing } = useCure(row)
  const look = { size: 'small', className: 'w-full' } as const
  return (
    <>
      {cure === 'check' && (
        <Button {...look} onPress={check} isPending={isPending}>
          {cureWords.check}
        </Button>
      )}
      {cure === 'send_again' && (
        <Button {...look} onPress={sendAgain} isPending={isPending}>
          {cureWords.send_again}
        </Button>
      )}
      {cure === 'fix_channel' && (
        <ButtonLink {...look} href="/settings/channels">
          {cureWords.fix_channel}
        </ButtonLink>
      )}
      {cure === 'open_session' && (
        <ButtonLink {...look} href={`/sessions/${row.session.id}`}>
          {cureWords.open_session}
        </ButtonLink>
      )}
      <p role="status" className={`text-12 empty:hidden ${error ? 'text-red' : 'text-text-2'}`}>
        {error?.message ?? (learntNothing ? 'Asked just now: no news' : '')}
      </p>
    </>
  )
}
