'use client'

import { useState } from 'react'
import { FormDialog } from '@/components/ui/form-dialog'
import { useUpdateChannelToken } from '@/lib/channels/client'
import { type Channel, newToken } from '@/lib/channels/model'
import { TokenField } from './token-field'
import { wordsOfErrors } from './words-of-errors'

/** Puts another token in the place of the one that is there. */
export function ChangeTokenDialog({ channel, onClose }: { channel: Channel; onClose: () => void }) {
  const [token, setToken] = useState('')
  const [error, setError] = useState<string>()
  const change = useUpdateChannelToken()
  function submit() {
    const read = newToken.safeParse({ token })
    if (!read.success) return setError(wordsOfErrors(read.error.issues).token)
    setError(undefined)
    change.mutate({ id: channel.id, token: read.data.token }, { onSuccess: onClose })
  }
  return (
    <FormDialog
      title={`Change the token of ${channel.name}`}
      size="small"
      action="Change the token"
      isPending={change.isPending}
      failed="Not changed: the old token stays"
      error={change.error}
      onSubmit={submit}
      onClose={onClose}
    >
      <TokenField value={token} error={error} onChange={setToken} />
    </FormDialog>
  )
}
