'use client'

import { type FormEvent, type ReactNode, useId } from 'react'
import { Button } from './button'
import { Dialog } from './dialog'
import { Notice } from './notice'

interface Props {
  title: string
  /** A wide one has parts, which stand further from each other than fields do. */
  size?: 'small' | 'regular' | 'wide'
  /** The button that does it: "Add the channel". */
  action: string
  isPending: boolean
  /** What is said of an `error`: "Not saved". */
  failed: string
  /** One that no field is to blame for. */
  error: Error | null
  onSubmit: () => void
  onClose: () => void
  children: ReactNode
  /** Stands under the form and is no part of it. */
  below?: ReactNode
}

/** A form to fill in. Open while it is there: the caller takes it away when the work is done. */
export function FormDialog({ title, size = 'regular', action, isPending, failed, error, onSubmit, onClose, children, below }: Props) {
  const formId = useId()
  function submit(event: FormEvent) {
    event.preventDefault()
    onSubmit()
  }
  return (
    <Dialog
      title={title}
      size={size}
      isOpen
      onOpenChange={onClose}
      footer={
        <>
          <Button onPress={onClose}>Cancel</Button>
          <Button look="primary" type="submit" form={formId} isPending={isPending}>
            {action}
          </Button>
        </>
      }
    >
      <form id={formId} noValidate onSubmit={submit} className={`flex flex-col ${size === 'wide' ? 'gap-6' : 'gap-4'}`}>
        {error && (
          <Notice look="error" title={failed} isAlert>
            {error.message}
          </Notice>
        )}
        {children}
      </form>
      {below}
    </Dialog>
  )
}
