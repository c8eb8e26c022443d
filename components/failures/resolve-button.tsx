'use client'

import { useState } from 'react'
import { Button } from '@/components/ui/button'
import { Notice } from '@/components/ui/notice'
import { ReasonDialog } from '@/components/ui/reason-dialog'
import { nameOf } from '@/lib/contact/model'
import { useResolveFailure } from '@/lib/failures/client'
import type { FailureRow } from '@/lib/failures/rows'

const reasons = ['Reached another way', 'Answered with another message', 'No longer needed', 'The number was wrong'] as const

/** Closes a failure of which nothing more is to be done, with the reason. */
export function ResolveButton({ row: { message, session } }: { row: FailureRow }) {
  const [isOpen, setOpen] = useState(false)
  const { mutate, isPending, isError, error } = useResolveFailure()
  const close = () => setOpen(false)
  return (
    <>
      <Button size="small" look="quiet" onPress={() => setOpen(true)}>
        Close it…
      </Button>
      {isOpen && (
        <ReasonDialog
          title={`Nothing more to do for ${nameOf(session.contact)}?`}
          question="How did it end?"
          reasons={reasons}
          missing="Say how it ended"
          action="Close the failure"
          isPending={isPending}
          onClose={close}
          onReason={(resolution) => mutate({ messageId: message.id, resolution }, { onSuccess: close })}
        >
          {isError && (
            <Notice look="error" title="Not closed" isAlert>
              {error.message}
            </Notice>
          )}
        </ReasonDialog>
      )}
    </>
  )
}
