'use client'

import { useState } from 'react'
import { Icon } from '@/components/ui/icon'
import { IconButton } from '@/components/ui/icon-button'
import { Menu } from '@/components/ui/menu'
import { MenuItem } from '@/components/ui/menu-item'
import { useChangeSubscription } from '@/lib/subscriptions/client'
import { receiverOf, type Subscription, type SubscriptionWithSecret } from '@/lib/subscriptions/model'
import { EditReceiverDialog } from './edit-receiver-dialog'
import { RemoveReceiver } from './remove-receiver'
import { RotateSecret } from './rotate-secret'

interface Props {
  receiver: Subscription
  onSecret: (made: SubscriptionWithSecret) => void
}

/** What an administrator can change about a receiver. */
export function ReceiverMenu({ receiver, onSecret }: Props) {
  const [open, setOpen] = useState<'edit' | 'rotate' | 'remove' | null>(null)
  const change = useChangeSubscription(receiver.id)
  const name = receiverOf(receiver.url)
  const close = () => setOpen(null)
  const isEnabled = receiver.state !== 'disabled'
  return (
    <>
      <Menu
        label={`For ${name}`}
        trigger={
          <IconButton label={`Change ${name}`} placement="start">
            <Icon name="more" />
          </IconButton>
        }
      >
        <MenuItem onAction={() => setOpen('edit')}>Address and events…</MenuItem>
        <MenuItem onAction={() => setOpen('rotate')}>New secret…</MenuItem>
        <MenuItem onAction={() => change.mutate({ enabled: !isEnabled })}>{isEnabled ? 'Disable' : 'Enable'}</MenuItem>
        <MenuItem look="danger" onAction={() => setOpen('remove')}>
          Remove…
        </MenuItem>
      </Menu>
      {open === 'edit' && <EditReceiverDialog receiver={receiver} onClose={close} />}
      {open === 'rotate' && <RotateSecret receiver={receiver} onClose={close} onSecret={onSecret} />}
      {open === 'remove' && <RemoveReceiver receiver={receiver} onClose={close} />}
    </>
  )
}
