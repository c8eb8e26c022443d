'use client'

import { Label, Radio, RadioGroup } from 'react-aria-components'
import { labelLook } from './field-look'

interface Props<Value extends string> {
  label: string
  options: readonly { value: Value; words: string }[]
  value: Value
  onChange: (value: Value) => void
}

/** One of a few, one below the other. */
export function RadioList<Value extends string>({ label, options, value, onChange }: Props<Value>) {
  function choose(chosen: string) {
    const option = options.find((one) => one.value === chosen)
    if (option) onChange(option.value)
  }
  return (
    <RadioGroup value={value} onChange={choose} className="flex flex-col gap-1">
      <Label className={labelLook}>{label}</Label>
      {options.map((option) => (
        <Radio key={option.value} value={option.value} className="group/radio flex min-h-8 items-center gap-2 text-13 coarse:min-h-11">
          <span className="grid size-4 shrink-0 place-items-center rounded-full border border-line-control bg-raised group-data-selected/radio:border-accent-fill group-data-selected/radio:bg-accent-fill group-data-focus-visible/radio:outline-2 group-data-focus-visible/radio:outline-offset-2 group-data-focus-visible/radio:outline-focus">
            <span className="size-1.5 rounded-full bg-on-accent not-group-data-selected/radio:invisible" />
          </span>
          {option.words}
        </Radio>
      ))}
    </RadioGroup>
  )
}
