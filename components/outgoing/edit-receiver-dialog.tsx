'use client'

import { useChangeSubscription } from '@/lib/subscriptions/client'
import type { Subscription } from '@/lib/subscriptions/model'
import { ReceiverDialog } from './receiver-dialog'

interface Props {
  receiver: Subscription
  onClose: () => void
}

/** Changes the address of a receiver, or what it is told from now on. */
export function EditReceiverDialog({ receiver, onClose }: Props) {
  const change = useChangeSubscription(receiver.id)
  const { url, events, personalData } = receiver
  return (
    <ReceiverDialog
      title="Address and events"
      action="Save"
      start={{ url, events, personalData }}
      isPending={change.isPending}
      error={change.error}
      onSave={(wanted) => change.mutate(wanted, { onSuccess: onClose })}
      onClose={onClose}
    />
  )
}
