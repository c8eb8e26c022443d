'use client'

import type { ReactNode } from 'react'
import { Badge } from '@/components/ui/badge'
import { Button } from '@/components/ui/button'
import { Duration } from '@/components/ui/duration'
import { Notice } from '@/components/ui/notice'
import { useSendTest } from '@/lib/subscriptions/client'
import type { Subscription, SubscriptionWithSecret } from '@/lib/subscriptions/model'
import { ReceiverMenu } from './receiver-menu'
import { ReceiverNotices } from './receiver-notices'
import { eventWords, receiverWords } from './words'

interface Props {
  receiver: Subscription
  onSecret: (made: SubscriptionWithSecret) => void
}

/** One receiver: what it is told, whether it takes it, and what can be done. */
export function ReceiverCard({ receiver, onSecret }: Props) {
  const test = useSendTest(receiver.id)
  const { words, look } = receiverWords(receiver)
  return (
    <li className="rounded-3 border border-line-strong bg-raised text-13">
      <header className="flex min-h-14 flex-wrap items-center gap-x-3 gap-y-1 border-b border-line px-4 py-2">
        <h2 dir="ltr" className="min-w-0 flex-1 text-14 font-semibold wrap-anywhere">
          {receiver.url}
        </h2>
        <Badge look={look}>{words}</Badge>
      </header>
      <div className="flex flex-col gap-4 p-4">
        <ReceiverNotices receiver={receiver} />
        <ul aria-label="It is told" className="flex flex-wrap gap-1.5">
          {receiver.events.map((type) => (
            <li key={type}>
              <Badge>{eventWords[type].words}</Badge>
            </li>
          ))}
          <li>
            <Badge look="dashed">{receiver.personalData ? 'With name and number' : 'Without name and number'}</Badge>
          </li>
        </ul>
        <dl className="grid max-w-md grid-cols-3 gap-x-6">
          <Fact name="Last taken">{receiver.lastTakenAt ? <Duration from={receiver.lastTakenAt} as="ago" /> : 'never'}</Fact>
          <Fact name="On their way">{receiver.waiting}</Fact>
          <Fact name="Given up">{receiver.dead}</Fact>
        </dl>
        {test.error && (
          <Notice look="error" title="No test event was sent" isAlert>
            {test.error.message}
          </Notice>
        )}
      </div>
      <footer className="flex flex-wrap items-center gap-2 border-t border-line px-4 py-3">
        <Button size="small" onPress={() => test.mutate()} isPending={test.isPending} isDisabled={receiver.state === 'disabled'}>
          Send a test event
        </Button>
        <span role="status" className="text-12 text-text-2">
          {test.isSuccess && 'It is on its way: see the log below'}
        </span>
        <span className="ms-auto">
          <ReceiverMenu receiver={receiver} onSecret={onSecret} />
        </span>
      </footer>
    </li>
  )
}

function Fact({ name, children }: { name: string; children: ReactNode }) {
  return (
    <div>
      <dt className="text-12 text-text-3">{name}</dt>
      <dd className="figures font-medium">{children}</dd>
    </div>
  )
}
