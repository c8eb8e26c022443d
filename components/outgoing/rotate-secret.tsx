'use client'

import { ConfirmDialog } from '@/components/ui/confirm-dialog'
import { Notice } from '@/components/ui/notice'
import { useRotateSecret } from '@/lib/subscriptions/client'
import { FORMER_HOURS, receiverOf, type Subscription, type SubscriptionWithSecret } from '@/lib/subscriptions/model'

interface Props {
  receiver: Subscription
  onClose: () => void
  onSecret: (made: SubscriptionWithSecret) => void
}

/** Asks before it makes a new secret. */
export function RotateSecret({ receiver, onClose, onSecret }: Props) {
  const rotate = useRotateSecret(receiver.id)
  function show(made: SubscriptionWithSecret) {
    onClose()
    onSecret(made)
  }
  return (
    <ConfirmDialog
      title={`New secret for ${receiverOf(receiver.url)}`}
      isOpen
      onOpenChange={onClose}
      action="Make a new secret"
      look="primary"
      isPending={rotate.isPending}
      onConfirm={() => rotate.mutate(undefined, { onSuccess: show })}
    >
      <p>
        For {FORMER_HOURS} hours calls carry two signatures, of the old and of the new secret, so that the receiver can change over without
        missing any.
      </p>
      {receiver.formerSecretUntil && <p className="mt-2">The one before the last stops to count at once.</p>}
      {rotate.error && (
        <Notice look="error" title="No secret was made" isAlert className="mt-4">
          {rotate.error.message}
        </Notice>
      )}
    </ConfirmDialog>
  )
}
