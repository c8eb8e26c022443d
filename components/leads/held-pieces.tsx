'use client'

import { Button } from '@/components/ui/button'
import { Icon } from '@/components/ui/icon'
import { Menu } from '@/components/ui/menu'
import { MenuItem } from '@/components/ui/menu-item'
import { useReservationStep } from '@/lib/leads/client'
import type { Lead } from '@/lib/leads/model'
import { HoldLine } from './hold-line'

const spans = [
  { hours: 1, words: 'By an hour' },
  { hours: 4, words: 'By 4 hours' },
  { hours: 24, words: 'By a day' },
  { hours: 72, words: 'By 3 days' },
]

/** What is set aside and for how long, and its three ends: handed over, held on, given up. */
export function HeldPieces({ reservation }: { reservation: NonNullable<Lead['reservation']> }) {
  const { mutate, isPending, isError, error, variables } = useReservationStep(reservation.id)
  const isGoing = (step: string) => isPending && variables.step === step
  return (
    <section aria-label="Reservation" className="mt-3">
      <HoldLine reservation={reservation} isLong />
      <div className="mt-2 flex flex-wrap gap-2">
        <Button
          size="small"
          isDisabled={isPending && !isGoing('fulfil')}
          isPending={isGoing('fulfil')}
          onPress={() => mutate({ step: 'fulfil' })}
        >
          Fulfil
        </Button>
        <Menu
          label="Hold it for longer"
          placement="bottom start"
          trigger={
            <Button size="small" isDisabled={isPending} className="gap-1!">
              Extend <Icon name="down" size={12} />
            </Button>
          }
        >
          {spans.map(({ hours, words }) => (
            <MenuItem key={hours} onAction={() => mutate({ step: 'extend', hours })}>
              {words}
            </MenuItem>
          ))}
        </Menu>
        <Button
          size="small"
          look="quiet"
          isDisabled={isPending && !isGoing('cancel')}
          isPending={isGoing('cancel')}
          onPress={() => mutate({ step: 'cancel' })}
        >
          Cancel
        </Button>
      </div>
      {isError && (
        <p role="alert" className="mt-2 text-12 font-medium text-red">
          {error.message}
        </p>
      )}
    </section>
  )
}
