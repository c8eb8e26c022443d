'use client'

import { useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { FormDialog } from '@/components/ui/form-dialog'
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
  const [typed, setTyped] = useState(String(lead.quantity ?? 1))
  const [span, setSpan] = useState(USUAL)
  const [isWrong, setWrong] = useState(false)
  const { data: settings } = useQuery(stepSettingsQuery)
  const reserve = useReserve(lead.id)
  const usual = { value: USUAL, words: settings ? `As usual, ${settings.reservationHours} h` : 'As usual' }
  function submit() {
    const { data } = holdInput.safeParse({ quantity: Number(typed), hours: span === USUAL ? undefined : Number(span) })
    setWrong(!data)
    if (data) reserve.mutate(data, { onSuccess: onClose })
  }
  return (
    <FormDialog
      title={`Reserve ${lead.product?.name ?? ''}`}
      size="small"
      action="Reserve"
      isPending={reserve.isPending}
      failed="Not reserved"
      error={reserve.error}
      onSubmit={submit}
      onClose={onClose}
    >
      <TextField
        label="How many"
        inputMode="numeric"
        autoFocus
        value={typed}
        onChange={setTyped}
        error={isWrong ? 'A whole number, 1 or more' : undefined}
      />
      <Select label="Hold for" options={[usual, ...spans]} value={span} onChange={setSpan} />
    </FormDialog>
  )
}
