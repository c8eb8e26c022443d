'use client'

import { useState } from 'react'
import { refusalWords } from '@/components/replies/refusal-words'
import { Button } from '@/components/ui/button'
import { newKey, refusalOf, useRetry } from '@/lib/replies/client'

interface Props {
  messageId: string
  sessionId: string
  /** A person has said that it may go although the first may have arrived. */
  confirmUnknown?: boolean
  label?: string
}

/** Sends a failed message once more. Pressed twice, it still goes once. */
export function RetryCure({ messageId, sessionId, confirmUnknown, label = 'Send again' }: Props) {
  const [clientKey] = useState(newKey)
  const retry = useRetry(sessionId)
  return (
    <div className="flex max-w-52 flex-col items-end gap-1">
      <Button size="small" isPending={retry.isPending} onPress={() => retry.mutate({ messageId, clientKey, confirmUnknown })}>
        {label}
      </Button>
      {retry.error && (
        <span role="alert" className="text-12 text-red">
          {refusalWords(refusalOf(retry.error))}
        </span>
      )}
    </div>
  )
}
