'use client'

import { useState } from 'react'
import { Button } from '@/components/ui/button'
import { ConfirmDialog } from '@/components/ui/confirm-dialog'
import { nameOf } from '@/lib/contact/model'
import { useCancelPromise } from '@/lib/leads/client'
import type { RestockPromise } from '@/lib/leads/model'

/** Takes back a promise, after asking. */
export function CancelPromise({ promise }: { promise: RestockPromise }) {
  const [isAsking, setAsking] = useState(false)
  const cancel = useCancelPromise()
  return (
    <>
      <Button look="quiet" size="small" onPress={() => setAsking(true)}>
        Cancel…
      </Button>
      <ConfirmDialog
        title={`Tell ${nameOf(promise.contact)} nothing?`}
        isOpen={isAsking}
        onOpenChange={setAsking}
        action="Cancel the promise"
        isPending={cancel.isPending}
        onConfirm={() => cancel.mutate(promise.id, { onSuccess: () => setAsking(false) })}
      >
        <p className="text-13 text-text-2">
          They asked for a word when «{promise.product.name}» is back. Nobody will be reminded of that any more.
        </p>
        {cancel.isError && (
          <p role="alert" className="mt-2 text-13 font-medium text-red">
            Not cancelled: {cancel.error.message}
          </p>
        )}
      </ConfirmDialog>
    </>
  )
}
