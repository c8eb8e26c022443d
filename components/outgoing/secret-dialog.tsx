'use client'

import { Button } from '@/components/ui/button'
import { CopyButton } from '@/components/ui/copy-button'
import { Dialog } from '@/components/ui/dialog'
import { Icon } from '@/components/ui/icon'
import { TextField } from '@/components/ui/text-field'
import { Time } from '@/components/ui/time'
import { receiverOf, type SubscriptionWithSecret } from '@/lib/subscriptions/model'

interface Props {
  made: SubscriptionWithSecret
  onClose: () => void
}

/** Shows a signing secret, the only time that it can be seen. */
export function SecretDialog({ made: { subscription, secret }, onClose }: Props) {
  return (
    <Dialog
      title={`Secret for ${receiverOf(subscription.url)}`}
      isOpen
      onOpenChange={onClose}
      size="small"
      footer={<Button onPress={onClose}>Done</Button>}
    >
      <div className="flex flex-col gap-4 text-14">
        <p>Give it to the receiver, which checks with it that a call is ours. Any library for Standard Webhooks does.</p>
        <div className="flex items-end gap-2">
          <TextField label="Secret" value={secret} isReadOnly className="min-w-0 flex-1" />
          <CopyButton text={secret}>
            <Icon name="copy" /> Copy
          </CopyButton>
        </div>
        <p className="text-13 text-text-2">
          It is not shown again; a new one can be made at any time.
          {subscription.formerSecretUntil && (
            <>
              {' '}
              The old one signs too until <Time at={subscription.formerSecretUntil} as="seconds" />.
            </>
          )}
        </p>
      </div>
    </Dialog>
  )
}
