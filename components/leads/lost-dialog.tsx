'use client'

import { type FormEvent, useId, useState } from 'react'
import { Button } from '@/components/ui/button'
import { Dialog } from '@/components/ui/dialog'
import { Notice } from '@/components/ui/notice'
import { RadioList } from '@/components/ui/radio-list'
import { TextField } from '@/components/ui/text-field'
import { nameOf } from '@/lib/contact/model'
import type { Lead } from '@/lib/leads/model'

const OWN = 'own'
const reasons = ['Bought elsewhere', 'Too expensive', 'We did not have it', 'No answer any more', 'No longer needed'] as const
const options = [...reasons.map((words) => ({ value: words, words })), { value: OWN, words: 'In other words' }] as const

interface Props {
  lead: Lead
  onClose: () => void
  onLost: (reason: string) => void
}

/** Why nothing came of it: nobody moves a lead to *lost* without saying. */
export function LostDialog({ lead, onClose, onLost }: Props) {
  const formId = useId()
  const [reason, setReason] = useState<(typeof options)[number]['value']>(reasons[0])
  const [own, setOwn] = useState('')
  const [isMissing, setMissing] = useState(false)
  function submit(event: FormEvent) {
    event.preventDefault()
    const words = reason === OWN ? own.trim() : reason
    if (words === '') return setMissing(true)
    onLost(words)
    onClose()
  }
  return (
    <Dialog
      title={`Nothing came of it with ${nameOf(lead.contact)}?`}
      size="small"
      isOpen
      onOpenChange={onClose}
      footer={
        <>
          <Button onPress={onClose}>Cancel</Button>
          <Button look="primary" type="submit" form={formId}>
            Move to Lost
          </Button>
        </>
      }
    >
      <form id={formId} onSubmit={submit} noValidate className="flex flex-col gap-3">
        {lead.reservation?.state === 'held' && (
          <Notice look="info" title={`${lead.reservation.quantity} held for them`}>
            They are free for others then.
          </Notice>
        )}
        <RadioList label="Why?" options={options} value={reason} onChange={setReason} />
        {reason === OWN && (
          <TextField
            label="Your words"
            autoFocus
            value={own}
            onChange={setOwn}
            maxLength={500}
            error={isMissing && own.trim() === '' ? 'Say why' : undefined}
          />
        )}
      </form>
    </Dialog>
  )
}
