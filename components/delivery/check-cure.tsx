'use client'

import { useState } from 'react'
import { Button } from '@/components/ui/button'
import { ConfirmDialog } from '@/components/ui/confirm-dialog'
import { newKey, useMessageStep, useRetry } from '@/lib/replies/client'

interface Props {
  messageId: string
  sessionId: string
  acceptsText: boolean
}

/** Asks what became of the message first; sending it again comes only after that, and after a person's word. */
export function CheckCure({ messageId, sessionId, acceptsText }: Props) {
  const check = useMessageStep(sessionId)
  const retry = useRetry(sessionId)
  const [clientKey] = useState(newKey)
  const [isAsking, setAsking] = useState(false)
  return (
    <div className="flex max-w-64 flex-col items-end gap-1">
      <div className="flex flex-wrap justify-end gap-2">
        {check.isSuccess && acceptsText && (
          <Button size="small" look="quiet" onPress={() => setAsking(true)}>
            Send again anyway
          </Button>
        )}
        <Button size="small" isPending={check.isPending} onPress={() => check.mutate({ messageId, step: 'check' })}>
          Check with WhatsApp
        </Button>
      </div>
      <span role="status" className="text-end text-12 text-text-2">
        {check.isSuccess && 'Asked just now, still no answer.'}
        {check.error && 'It could not be asked. Try again in a moment.'}
      </span>
      <ConfirmDialog
        title="Send this again?"
        action="Send again"
        look="primary"
        isOpen={isAsking}
        onOpenChange={setAsking}
        isPending={retry.isPending}
        onConfirm={() => retry.mutate({ messageId, clientKey, confirmUnknown: true }, { onSettled: () => setAsking(false) })}
      >
        Nobody knows whether the first one arrived. If it did, the customer gets the same text twice.
      </ConfirmDialog>
    </div>
  )
}
