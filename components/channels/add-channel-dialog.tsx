'use client'

import { type FormEvent, useId, useState } from 'react'
import { Button } from '@/components/ui/button'
import { Dialog } from '@/components/ui/dialog'
import { Notice } from '@/components/ui/notice'
import { TextField } from '@/components/ui/text-field'
import { useAddChannel } from '@/lib/channels/client'
import { newChannel } from '@/lib/channels/model'
import { problemErrors } from '@/lib/http/fetch'
import { TokenField } from './token-field'
import { wordsOfErrors } from './words-of-errors'

/** Connects one more number. The provider is asked before anything is kept. */
export function AddChannelDialog({ onClose }: { onClose: () => void }) {
  const formId = useId()
  const [form, setForm] = useState({ name: '', channelId: '', token: '' })
  const [errors, setErrors] = useState<Record<string, string>>({})
  const add = useAddChannel()
  function submit(event: FormEvent) {
    event.preventDefault()
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
    <Dialog
      title="Add a channel"
      isOpen
      onOpenChange={onClose}
      footer={
        <>
          <Button onPress={onClose}>Cancel</Button>
          <Button look="primary" type="submit" form={formId} isPending={add.isPending}>
            Add the channel
          </Button>
        </>
      }
    >
      <form id={formId} onSubmit={submit} noValidate className="flex flex-col gap-4">
        {add.isError && (
          <Notice look="error" title="Not added" isAlert>
            {add.error.message}
          </Notice>
        )}
        <TextField label="Name" hint="As your team calls it: Shop Berlin" autoFocus {...field('name')} />
        <TextField label="Channel id" hint="From the channel’s page at 1MSG" autoComplete="off" {...field('channelId')} />
        <TokenField {...field('token')} />
      </form>
    </Dialog>
  )
}
