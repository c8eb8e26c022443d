'use client'

import { Button } from '@/components/ui/button'
import { Notice } from '@/components/ui/notice'
import { Time } from '@/components/ui/time'
import { useChangeSubscription, useDismissDead, useRedeliverDead } from '@/lib/subscriptions/client'
import type { Subscription } from '@/lib/subscriptions/model'
import { eventsWords } from './words'

/** What is the matter with a receiver, each with what can be done about it; nothing while all is well. */
export function ReceiverNotices({ receiver }: { receiver: Subscription }) {
  const { state, dead, disabledBecause, failingSince, failedInARow, formerSecretUntil, waiting } = receiver
  return (
    <>
      {state === 'disabled' && <Disabled id={receiver.id} because={disabledBecause} waiting={waiting} />}
      {state === 'failing' && (
        <Notice look="error" title={`${failedInARow} tries in a row failed`}>
          {failingSince && (
            <>
              Since <Time at={failingSince} />.{' '}
            </>
          )}
          The log below says why. Each event is tried again for three days, later and later; nothing is lost until then.
        </Notice>
      )}
      {dead > 0 && <GivenUp receiver={receiver} />}
      {formerSecretUntil && (
        <Notice look="info" title="Two secrets sign for now">
          The old one counts until <Time at={formerSecretUntil} as="seconds" />. Give the receiver the new one before that.
        </Notice>
      )}
    </>
  )
}

function Disabled({ id, because, waiting }: { id: string; because: string | null; waiting: number }) {
  const change = useChangeSubscription(id)
  const action = (
    <Button size="small" isPending={change.isPending} onPress={() => change.mutate({ enabled: true })}>
      Enable it
    </Button>
  )
  return (
    <Notice look={because ? 'warning' : 'info'} title={because ?? 'It is told nothing new'} action={action}>
      {because && 'It is told nothing new. '}
      {waiting > 0 && `${eventsWords(waiting)} from before will go when you enable it.`}
      {change.error && <p className="font-medium text-red">{change.error.message}</p>}
    </Notice>
  )
}

function GivenUp({ receiver: { id, dead, state } }: { receiver: Subscription }) {
  const redeliver = useRedeliverDead(id)
  const dismiss = useDismissDead(id)
  const error = redeliver.error ?? dismiss.error
  const action = (
    <>
      <Button size="small" look="quiet" isPending={dismiss.isPending} onPress={() => dismiss.mutate()}>
        Dismiss
      </Button>
      <Button size="small" isPending={redeliver.isPending} isDisabled={state === 'disabled'} onPress={() => redeliver.mutate()}>
        Send again
      </Button>
    </>
  )
  return (
    <Notice look="error" title={`${eventsWords(dead)} could not be delivered`} action={action}>
      Each was tried for three days, or the receiver said that it is gone. Send again once it answers, or dismiss what nobody needs.
      {error && <p className="font-medium text-red">{error.message}</p>}
    </Notice>
  )
}
