'use client'

import { CheckboxList } from '@/components/ui/checkbox-list'
import { Switch } from '@/components/ui/switch'
import { TextField } from '@/components/ui/text-field'
import { eventType } from '@/lib/announcements/model'
import type { NewSubscription } from '@/lib/subscriptions/model'
import { eventWords } from './words'

interface Props {
  value: NewSubscription
  errors: Record<string, string>
  onChange: (value: NewSubscription) => void
}

const options = eventType.options.map((value) => ({ value, ...eventWords[value] })).toSorted((a, b) => order(a.value) - order(b.value))

function order(type: keyof typeof eventWords): number {
  return Object.keys(eventWords).indexOf(type)
}

/** The address of a receiver, and what it is told. */
export function ReceiverFields({ value, errors, onChange }: Props) {
  return (
    <>
      <TextField
        label="Address"
        type="url"
        value={value.url}
        onChange={(url) => onChange({ ...value, url })}
        error={errors.url}
        placeholder="https://shop.example.com/hooks/stockreply"
        hint="It is called with POST, over https"
        autoComplete="off"
        autoFocus
      />
      <CheckboxList
        label="Tell it when"
        options={options}
        value={value.events}
        onChange={(events) => onChange({ ...value, events })}
        error={errors.events}
      />
      <div className="flex flex-col gap-1">
        <Switch isSelected={value.personalData} onChange={(personalData) => onChange({ ...value, personalData })}>
          Tell it the customer’s name and number
        </Switch>
        <p className="text-12 text-text-3">Without it, it is told an id only. What was written is never told.</p>
      </div>
    </>
  )
}
