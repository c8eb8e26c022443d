'use client'

import { type FormEvent, useState } from 'react'
import { checkForm, type FieldErrors } from '@/components/auth/field-errors'
import { SaveRow } from '@/components/settings/save-row'
import { Notice } from '@/components/ui/notice'
import { Switch } from '@/components/ui/switch'
import { TextField } from '@/components/ui/text-field'
import { type StepSettings, stepSettings } from '@/lib/leads/model'
import { useSaveStepSettings } from '@/lib/leads/settings/client'

const numbers = [
  { name: 'reservationHours', label: 'A reservation holds for, in hours', hint: 'Then the pieces are free again by themselves' },
  { name: 'reservationReminderMinutes', label: 'Remind before its end, in minutes', hint: '0: at the end only' },
  { name: 'promiseDays', label: 'A restock promise stands for, in days', hint: 'What could not be kept by then expires' },
] as const

/** Holds for what is held, promised or sent from now on. */
export function LeadSettingsForm({ settings }: { settings: StepSettings }) {
  const [typed, setTyped] = useState(() => Object.fromEntries(numbers.map(({ name }) => [name, String(settings[name])])))
  const [replyButtons, setReplyButtons] = useState(settings.replyButtons)
  const [errors, setErrors] = useState<FieldErrors>({})
  const save = useSaveStepSettings()

  function submit(event: FormEvent) {
    event.preventDefault()
    const asked = { replyButtons, ...Object.fromEntries(numbers.map(({ name }) => [name, numberOf(typed[name] ?? '')])) }
    const wrong = checkForm(stepSettings, asked)
    setErrors(wrong)
    if (Object.keys(wrong).length === 0) save.mutate(stepSettings.parse(asked))
  }
  return (
    <form noValidate onSubmit={submit} className="flex max-w-2xl flex-col gap-6 p-4 text-13 md:p-6">
      <p className="text-pretty text-text-2">
        What follows when a customer chooses to reserve, to be told when it is back, or to see something similar. A change holds from then
        on; what is held or promised already stays as it is.
      </p>
      {save.isError && (
        <Notice look="error" title="Not saved" isAlert>
          {save.error.message}
        </Notice>
      )}
      <section className="flex flex-col gap-4 rounded-3 border border-line-strong bg-raised p-4">
        {numbers.map(({ name, label, hint }) => (
          <TextField
            key={name}
            name={name}
            label={label}
            hint={hint}
            inputMode="decimal"
            value={typed[name] ?? ''}
            onChange={(value) => {
              setTyped({ ...typed, [name]: value })
              setErrors({ ...errors, [name]: undefined })
              save.reset()
            }}
            error={errors[name]}
            className="max-w-80"
          />
        ))}
        <Switch
          isSelected={replyButtons}
          onChange={(isOn) => {
            setReplyButtons(isOn)
            save.reset()
          }}
        >
          <span>
            Send answers with buttons
            <span className="block text-12 text-text-3">Reserve, Notify me and Similar, where the channel has them</span>
          </span>
        </Switch>
      </section>
      <SaveRow save={save} />
    </form>
  )
}

function numberOf(typed: string): number {
  return typed.trim() === '' ? Number.NaN : Number(typed.replace(',', '.'))
}
