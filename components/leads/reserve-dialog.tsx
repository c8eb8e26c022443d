'use client'

import { useQuery } from '@tanstack/react-query'
import { type FormEvent, useId, useState } from 'react'
import { Button } from '@/components/ui/button'
import { Dialog } from '@/components/ui/dialog'
import { Notice } from '@/components/ui/notice'
import { Select } from '@/components/ui/select'
import { TextField } from '@/components/ui/text-field'
import { useReserve } from '@/lib/leads/client'
import { holdInput, type Lead } from '@/lib/leads/model'
import { stepSettingsQuery } from '@/lib/leads/settings/client'

const USUAL = 'usual'
const spans = [
  { value: '1', words: 'An hour' },
  { value: '4', words: '4 hours' },
  { value: '24', words: 'A day' },
  { value: '72', words: '3 days' },
  { value: '168', words: 'A week' },
]

/** Sets pieces aside for the customer: how many, and for how long. */
export function ReserveDialog({ lead, onClose }: { lead: Lead; onClose: () => void }) {
  const formId = useId()
  const [typed, setTyped] = useState(String(lead.quantity ?? 1))
  const [span, setSpan] = useState(USUAL)
  const [isWrong, setWrong] = useState(false)
  const { data: settings } = useQuery(stepSettingsQuery)
  const reserve = useReserve(lead.id)
  const usual = { value: USUAL, words: settings ? `As usual, ${settings.reservationHours} h` : 'As usual' }
  function submit(event: FormEvent) {
    event.preventDefault()
    const { data } = holdInput.safeParse({ quantity: Number(typed), hours: span === USUAL ? undefined : Number(span) })
    setWrong(!data)
    if (data) reserve.mutate(data, { onSuccess: onClose })
  }
  return (
    <Dialog
      title={`Reserve ${lead.product?.name ?? ''}`}
      size="small"
      isOpen
      onOpenChange={onClose}
      footer={
        <>
          <Button onPress={onClose}>Cancel</Button>
          <Button look="primary" type="submit" form={formId} isPending={reserve.isPending}>
            Reserve
          </Button>
        </>
      }
    >
      <form id={formId} onSubmit={submit} noValidate className="flex flex-col gap-4">
        {reserve.isError && (
          <Notice look="error" title="Not reserved" isAlert>
            {reserve.error.message}
          </Notice>
        )}
        <TextField
          label="How many"
          inputMode="numeric"
          autoFocus
          value={typed}
          onChange={setTyped}
          error={isWrong ? 'A whole number, 1 or more' : undefined}
        />
        <Select label="Hold for" options={[usual, ...spans]} value={span} onChange={setSpan} />
      </form>
    </Dialog>
  )
}
