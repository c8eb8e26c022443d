'use client'

import { ConfirmDialog } from '@/components/ui/confirm-dialog'
import { Notice } from '@/components/ui/notice'
import { useRemoveSubscription } from '@/lib/subscriptions/client'
import { receiverOf, type Subscription } from '@/lib/subscriptions/model'
import { eventsWords } from './words'

interface Props {
  receiver: Subscription
  onClose: () => void
}

/** Asks once, then removes. */
export function RemoveReceiver({ receiver, onClose }: Props) {
  const remove = useRemoveSubscription(receiver.id)
  const open = receiver.waiting + receiver.dead
  return (
    <ConfirmDialog
      title={`Remove ${receiverOf(receiver.url)}?`}
      isOpen
      onOpenChange={onClose}
      action="Remove the receiver"
      isPending={remove.isPending}
      onConfirm={() => remove.mutate(undefined, { onSuccess: onClose })}
    >
      <p>
        It is told nothing any more, and its log goes with it{open > 0 && `: ${eventsWords(open)} that it has not taken too`}. This cannot
        be undone. To stop for a while, disable it.
      </p>
      {remove.isError && (
        <Notice look="error" title="Not removed" isAlert className="mt-4">
          {remove.error.message}
        </Notice>
      )}
    </ConfirmDialog>
  )
}
