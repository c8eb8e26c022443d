'use client'

import { useState } from 'react'
import { FormDialog } from '@/components/ui/form-dialog'
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
  const [value, setValue] = useState(start)
  const [found, setFound] = useState<Record<string, string>>({})
  const refused = refusedFields(error)

  function submit() {
    const read = newSubscription.safeParse(value)
    setFound(read.success ? {} : wordsOfErrors(read.error.issues))
    if (read.success) onSave(read.data)
  }
  return (
    <FormDialog
      title={title}
      size="small"
      action={action}
      isPending={isPending}
      failed="Not saved"
      error={Object.keys(refused).length === 0 ? error : null}
      onSubmit={submit}
      onClose={onClose}
    >
      <ReceiverFields value={value} errors={{ ...refused, ...found }} onChange={setValue} />
    </FormDialog>
  )
}
