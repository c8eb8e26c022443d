'use client'

import { useState } from 'react'
import { FormDialog } from '@/components/ui/form-dialog'
import { TextField } from '@/components/ui/text-field'
import { useAddChannel } from '@/lib/channels/client'
import { newChannel } from '@/lib/channels/model'
import { problemErrors } from '@/lib/http/fetch'
import { TokenField } from './token-field'
import { wordsOfErrors } from './words-of-errors'

/** Connects one more number. The provider is asked before anything is kept. */
export function AddChannelDialog({ onClose }: { onClose: () => void }) {
  const [form, setForm] = useState({ name: '', channelId: '', token: '' })
  const [errors, setErrors] = useState<Record<string, string>>({})
  const add = useAddChannel()
  function submit() {
    const read = newChannel.safeParse(form)
    if (!read.success) return setErrors(wordsOfErrors(read.error.issues))
    setErrors({})
    add.mutate(read.data, { onSuccess: onClose, onError: (error) => setErrors(wordsOfErrors(problemErrors(error))) })
  }
  const field = (name: keyof typeof form) => ({
    value: form[name],
    error: errors[name],
    onChange: (value: string) => setForm({ ...form, [name]: value }),
  })
  return (
    <FormDialog
      title="Add a channel"
      action="Add the channel"
      isPending={add.isPending}
      failed="Not added"
      error={add.error}
      onSubmit={submit}
      onClose={onClose}
    >
      <TextField label="Name" hint="As your team calls it: Shop Berlin" autoFocus {...field('name')} />
      <TextField label="Channel id" hint="From the channel’s page at 1MSG" autoComplete="off" {...field('channelId')} />
      <TokenField {...field('token')} />
    </FormDialog>
  )
}
