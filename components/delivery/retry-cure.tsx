'use client'

import { useState } from 'react'
import { refusalWords } from '@/components/replies/refusal-words'
import { Button } from '@/components/ui/button'
import { newKey, refusalOf, useRetry } from '@/lib/replies/client'
import { useShortcuts } from '@/lib/shortcuts/client'

interface Props {
  messageId: string
  sessionId: string
  /** Whether `R` does the same. */
  hasKey?: boolean
}

/** Sends a failed message once more. Pressed twice, it still goes once. */
export function RetryCure({ messageId, sessionId, hasKey = false }: Props) {
  const [clientKey, setClientKey] = useState(newKey)
  const retry = useRetry(sessionId)
  // The same key until it has an answer; a later try, after this one has failed too, is another message.
  const again = () => retry.isPending || retry.mutate({ messageId, clientKey }, { onSuccess: () => setClientKey(newKey()) })
  useShortcuts({ r: hasKey ? again : undefined })
  return (
    <div className="flex max-w-52 flex-col items-end gap-1 max-md:max-w-none">
      <Button size="small" shortcut={hasKey ? 'R' : undefined} isPending={retry.isPending} onPress={again}>
        Send again
      </Button>
      {retry.error && (
        <span role="alert" className="text-12 text-red">
          {refusalWords(refusalOf(retry.error))}
        </span>
      )}
    </div>
  )
}
