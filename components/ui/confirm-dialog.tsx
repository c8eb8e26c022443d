'use client'

import type { ReactNode } from 'react'
import { Button } from './button'
import { Dialog } from './dialog'

interface Props {
  title: string
  isOpen: boolean
  onOpenChange: (isOpen: boolean) => void
  /** What will happen, and whether it can be undone. */
  children: ReactNode
  /** The verb on the button: "Delete the product". */
  action: string
  look?: 'primary' | 'danger'
  isPending?: boolean
  onConfirm: () => void
}

/** Asks before something that cannot be taken back. The caller closes it when the work is done. */
export function ConfirmDialog({ children, action, look = 'danger', isPending, onConfirm, ...dialog }: Props) {
  return (
    <Dialog
      {...dialog}
      role="alertdialog"
      size="small"
      footer={
        <>
          <Button autoFocus onPress={() => dialog.onOpenChange(false)}>
            Cancel
          </Button>
          <Button look={look} isPending={isPending} onPress={onConfirm}>
            {action}
          </Button>
        </>
      }
    >
      {children}
    </Dialog>
  )
}
