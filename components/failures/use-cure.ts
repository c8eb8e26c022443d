'use client'

import { useQueryClient } from '@tanstack/react-query'
import { useState } from 'react'
import type { FailureRow } from '@/lib/failures/rows'
import { newKey, useMessageStep, useRetry } from '@/lib/replies/client'

/** The cures that the server carries out, and what it said no to. Pressed twice, a text goes out once. */
export function useCure({ message, session }: FailureRow) {
  const client = useQueryClient()
  const [clientKey] = useState(newKey)
  const retry = useRetry(session.id)
  const step = useMessageStep(session.id)
  const onSettled = () => client.invalidateQueries({ queryKey: ['failures'] })
  const retried = { messageId: message.id, clientKey }
  return {
    check: () => step.mutate({ messageId: message.id, step: 'check' }, { onSettled }),
    sendAgain: () => retry.mutate(retried, { onSettled }),
    /** Although it may have arrived the first time. */
    sendAnyway: () => retry.mutate({ ...retried, confirmUnknown: true }, { onSettled }),
    isPending: retry.isPending || step.isPending,
    error: retry.error ?? step.error,
    /** The provider was asked, and the message is still where it was. */
    learntNothing: step.isSuccess && (step.data.status === 'unknown' || step.data.status === 'accepted'),
  }
}
