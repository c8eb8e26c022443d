'use client'

import { type FormEvent, useId, useState } from 'react'
import { Button } from '@/components/ui/button'
import { Dialog } from '@/components/ui/dialog'
import { Notice } from '@/components/ui/notice'
import { useUpdateChannelToken } from '@/lib/channels/client'
import { type Channel, newToken } from '@/lib/channels/model'
import { TokenField } from './token-field'
import { wordsOfErrors } from './words-of-errors'

/** Puts another token in the place of the one that is there. */
export function ChangeTokenDialog({ channel, onClose }: { channel: Channel; onClose: () => void }) {
  const formId = useId()
  const [token, setToken] = useState('')
  const [error, setError] = useState<string>()
  const change = useUpdateChannelToken()
  function submit(event: FormEvent) {
    event.preventDefault()
    const read = newToken.safeParse({ token })
    if (!read.success) return setError(wordsOfErrors(read.error.issues).token)
    setError(undefined)
    change.mutate({ id: channel.id, token: read.data.token }, { onSuccess: onClose })
  }
  return (
    <Dialog
      title={`Change the token of ${channel.name}`}
      size="small"
      isOpen
      onOpenChange={onClose}
      footer={
        <>
          <Button onPress={onClose}>Cancel</Button>
          <Button look="primary" type="submit" form={formId} isPending={change.isPending}>
            Change the token
          </Button>
        </>
      }
    >
      <form id={formId} onSubmit={submit} noValidate className="flex flex-col gap-4">
        {change.isError && (
          <Notice look="error" title="Not changed: the old token stays" isAlert>
            {change.error.message}
          </Notice>
        )}
        <TokenField value={token} error={error} onChange={setToken} />
      </form>
    </Dialog>
  )
}
