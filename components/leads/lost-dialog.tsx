'use client'

import { Notice } from '@/components/ui/notice'
import { ReasonDialog } from '@/components/ui/reason-dialog'
import { nameOf } from '@/lib/contact/model'
import type { Lead } from '@/lib/leads/model'

const reasons = ['Bought elsewhere', 'Too expensive', 'We did not have it', 'No answer any more', 'No longer needed'] as const

interface Props {
  lead: Lead
  onClose: () => void
  onLost: (reason: string) => void
}

/** Why nothing came of it: nobody moves a lead to *lost* without saying. */
export function LostDialog({ lead: { contact, reservation }, onClose, onLost }: Props) {
  return (
    <ReasonDialog
      title={`Nothing came of it with ${nameOf(contact)}?`}
      question="Why?"
      reasons={reasons}
      missing="Say why"
      action="Move to Lost"
      onClose={onClose}
      onReason={(reason) => {
        onLost(reason)
        onClose()
      }}
    >
      {reservation?.state === 'held' && (
        <Notice look="info" title={`${reservation.quantity} held for them`}>
          They are free for others then.
        </Notice>
      )}
    </ReasonDialog>
  )
}
