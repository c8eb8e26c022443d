'use client'

import { useQueryClient } from '@tanstack/react-query'
import { useState } from 'react'
import { drafts } from '@/lib/drafts/client'
import type { FailureRow } from '@/lib/failures/rows'
import { newKey, useMessageStep, useRetry } from '@/lib/replies/client'

/** The cures that happen here, and what came of them. Pressed twice, a text goes out once. */
export function useCure(row: FailureRow) {
  const { message, session } = row
  const client = useQueryClient()
  const [clientKey, setClientKey] = useState(newKey)
  const retry = useRetry(session.id)
  const step = useMessageStep(session.id)
  const onSettled = () => client.invalidateQueries({ queryKey: ['failures'] })
  const send = (confirmUnknown?: true) =>
    retry.mutate(
      { messageId: message.id, clientKey, confirmUnknown },
      // The same key until it has an answer; a later try, after this one has failed too, is another message.
      { onSettled, onSuccess: () => setClientKey(newKey()) },
    )
  return {
    check: () => step.mutate({ messageId: message.id, step: 'check' }, { onSettled }),
    sendAgain: () => send(),
    /** Although it may have arrived the first time. */
    sendAnyway: () => send(true),
    /** Puts the text into the session's composer, where it can be changed and sent. */
    takeUp: () => drafts.replace(session.id, message.body ?? '', null),
    isPending: retry.isPending || step.isPending,
    error: retry.error ?? step.error,
    /** How far the try from here is, as far as is known; undefined before one. */
    sent: retry.data && (row.retry?.id === retry.data.id ? row.retry.status : retry.data.status),
    /** The provider was asked, and the message is still where it was. */
    learntNothing: step.isSuccess && (step.data.status === 'unknown' || step.data.status === 'accepted'),
  }
}
