'use client'

import { Button } from '@/components/ui/button'
import { ButtonLink } from '@/components/ui/button-link'
import { Icon } from '@/components/ui/icon'
import { Tick } from '@/components/ui/tick'
import { isStanding } from '@/lib/delivery/model'
import type { FailureRow } from '@/lib/failures/rows'
import { cureOf, cureWords } from './cure'
import { useCure } from './use-cure'

/** The one cure of a failure, and what became of pressing it. Outlined: it happens here; plain: it leads somewhere. */
export function CureButton({ row, mayMend }: { row: FailureRow; mayMend: boolean }) {
  const cure = cureOf(row)
  const { check, sendAgain, isPending, error, learntNothing } = useCure(row)
  const act = { size: 'small', className: 'w-full @md:w-auto @3xl:w-full' } as const
  const lead = { ...act, look: 'quiet', className: `${act.className} @max-3xl:-ms-2.5` } as const
  if (row.retry && isStanding(row.retry.status))
    return (
      <p className="flex items-center gap-1.5 text-12 text-text-2">
        Sent again: <Tick status={row.retry.status} withWord />
      </p>
    )
  return (
    <>
      {cure === 'check' && (
        <Button {...act} onPress={check} isPending={isPending}>
          {cureWords.check}
        </Button>
      )}
      {cure === 'send_again' && (
        <Button {...act} onPress={sendAgain} isPending={isPending}>
          {cureWords.send_again}
        </Button>
      )}
      {cure === 'fix_channel' && !mayMend && <p className="text-12 text-text-2">An administrator can mend this</p>}
      {cure === 'fix_channel' && mayMend && (
        <ButtonLink {...lead} href="/settings/channels">
          {cureWords.fix_channel} <Icon name="forward" size={14} />
        </ButtonLink>
      )}
      {cure === 'open_session' && (
        <ButtonLink {...lead} href={`/sessions/${row.session.id}`}>
          {cureWords.open_session} <Icon name="forward" size={14} />
        </ButtonLink>
      )}
      <p role="status" className={`text-12 empty:hidden ${error ? 'text-red' : 'text-text-2'}`}>
        {error?.message ?? (learntNothing ? 'Asked just now: no news' : '')}
      </p>
    </>
  )
}
