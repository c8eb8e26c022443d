'use client'

import { useState } from 'react'
import { Button } from '@/components/ui/button'
import { Dialog } from '@/components/ui/dialog'
import { Notice } from '@/components/ui/notice'
import { useRetryMany } from '@/lib/failures/client'
import type { FailureRow } from '@/lib/failures/rows'
import { newKey } from '@/lib/replies/client'
import { bulkPlan } from './bulk'
import { BulkItem } from './bulk-item'

interface Props {
  /** As they were chosen; what becomes of them meanwhile does not change what is asked. */
  rows: FailureRow[]
  paused: ReadonlySet<string>
  onClose: () => void
}

const messages = (count: number) => (count === 1 ? '1 message' : `${count} messages`)

/** What goes to whom if these are sent again, what cannot go and why; and then what became of each. */
export function BulkDialog({ rows, paused, onClose }: Props) {
  const [{ goes, stays }] = useState(() => bulkPlan(rows, paused))
  // The same keys however often it is pressed: each goes once.
  const [items] = useState(() => goes.map((row) => ({ messageId: row.message.id, clientKey: newKey() })))
  const send = useRetryMany()
  const results = new Map(send.data?.items.map((item) => [item.messageId, item]))
  const sent = send.data?.items.filter((item) => item.message !== null).length ?? 0
  return (
    <Dialog
      title={send.isSuccess ? `${messages(sent)} on the way` : `Send ${messages(goes.length)} again?`}
      isOpen
      onOpenChange={onClose}
      footer={
        send.isSuccess ? (
          <Button autoFocus onPress={onClose}>
            Close
          </Button>
        ) : (
          <>
            <Button onPress={onClose}>Cancel</Button>
            <Button look="primary" isDisabled={goes.length === 0} isPending={send.isPending} onPress={() => send.mutate(items)}>
              {goes.length === 1 ? 'Send this one again' : `Send these ${goes.length} again`}
            </Button>
          </>
        )
      }
    >
      <div className="flex flex-col gap-4 text-13">
        {send.isError && (
          <Notice look="error" title="Nothing was sent" isAlert>
            {send.error.message}. Pressed once more, each still goes once.
          </Notice>
        )}
        {send.isSuccess && <p role="status">Each failure closes by itself once WhatsApp has accepted its message.</p>}
        {goes.length > 0 && (
          <ul aria-label="These go" className="divide-y divide-line rounded-3 border border-line-strong">
            {goes.map((row) => (
              <BulkItem key={row.message.id} row={row} result={results.get(row.message.id)} />
            ))}
          </ul>
        )}
        {stays.length > 0 && (
          <>
            <h3 className="text-12 font-semibold text-text-2">These cannot go</h3>
            <ul aria-label="These cannot go" className="divide-y divide-line rounded-3 border border-line-strong">
              {stays.map(({ row, why }) => (
                <BulkItem key={row.message.id} row={row} why={why} />
              ))}
            </ul>
          </>
        )}
      </div>
    </Dialog>
  )
}
