'use client'

import { useState } from 'react'
import { Button } from '@/components/ui/button'
import { ConfirmDialog } from '@/components/ui/confirm-dialog'
import { firstNameOf } from '@/lib/contact/model'
import type { FailureRow } from '@/lib/failures/rows'
import { useCure } from './use-cure'

/** Sends once more what may have arrived, after a person has said that this is all right. */
export function SendAnyway({ row }: { row: FailureRow }) {
  const [isAsking, setAsking] = useState(false)
  const { sendAnyway, isPending, error } = useCure(row)
  function confirm() {
    sendAnyway()
    setAsking(false)
  }
  return (
    <>
      <Button size="small" look="quiet" isPending={isPending} onPress={() => setAsking(true)}>
        Send again anyway
      </Button>
      <p role="status" className="self-center text-12 text-red empty:hidden">
        {error?.message}
      </p>
      <ConfirmDialog
        title="Send this again?"
        isOpen={isAsking}
        onOpenChange={setAsking}
        action="Send again"
        look="primary"
        isPending={isPending}
        onConfirm={confirm}
      >
        <p>We don’t know whether it arrived. {firstNameOf(row.session.contact) ?? 'The customer'} may get the same text twice.</p>
      </ConfirmDialog>
    </>
  )
}
