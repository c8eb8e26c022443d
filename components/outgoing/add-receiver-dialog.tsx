'use client'

import { useAddSubscription } from '@/lib/subscriptions/client'
import type { SubscriptionWithSecret } from '@/lib/subscriptions/model'
import { ReceiverDialog } from './receiver-dialog'

interface Props {
  onClose: () => void
  onAdded: (made: SubscriptionWithSecret) => void
}

/** Adds a receiver; what comes back is its secret. */
export function AddReceiverDialog({ onClose, onAdded }: Props) {
  const add = useAddSubscription()
  return (
    <ReceiverDialog
      title="Add a receiver"
      action="Add and show the secret"
      start={{ url: '', events: ['reply.accepted', 'delivery.failed'], personalData: false }}
      isPending={add.isPending}
      error={add.error}
      onSave={(wanted) => add.mutate(wanted, { onSuccess: onAdded })}
      onClose={onClose}
    />
  )
}
