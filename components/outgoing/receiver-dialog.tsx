'use client'

import { type FormEvent, useId, useState } from 'react'
import { Button } from '@/components/ui/button'
import { Dialog } from '@/components/ui/dialog'
import { Notice } from '@/components/ui/notice'
import { type NewSubscription, newSubscription } from '@/lib/subscriptions/model'
import { ReceiverFields } from './receiver-fields'
import { refusedFields, wordsOfErrors } from './receiver-form'

interface Props {
  title: string
  action: string
  start: NewSubscription
  isPending: boolean
  error: Error | null
  onSave: (wanted: NewSubscription) => void
  onClose: () => void
}

/** The form of a receiver, new or known. */
export function ReceiverDialog({ title, action, start, isPending, error, onSave, onClose }: Props) {
  const formId = useId()
  const [value, setValue] = useState(start)
  const [found, setFound] = useState<Record<string, string>>({})
  const refused = refusedFields(error)

  function submit(event: FormEvent) {
    event.preventDefault()
    const read = newSubscription.safeParse(value)
    setFound(read.success ? {} : wordsOfErrors(read.error.issues))
    if (read.success) onSave(read.data)
  }
  return (
    <Dialog
      title={title}
      isOpen
      onOpenChange={onClose}
      size="small"
      footer={
        <>
          <Button onPress={onClose}>Cancel</Button>
          <Button look="primary" type="submit" form={formId} isPending={isPending}>
            {action}
          </Button>
        </>
      }
    >
      <form id={formId} noValidate onSubmit={submit} className="flex flex-col gap-4">
        {error && Object.keys(refused).length === 0 && (
          <Notice look="error" title="Not saved" isAlert>
            {error.message}
          </Notice>
        )}
        <ReceiverFields value={value} errors={{ ...refused, ...found }} onChange={setValue} />
      </form>
    </Dialog>
  )
}
