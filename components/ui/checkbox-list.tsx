'use client'

import { Checkbox, CheckboxGroup, FieldError, Label } from 'react-aria-components'
import { errorLook, hintLook, labelLook } from './field-look'
import { Icon } from './icon'

interface Props<Value extends string> {
  label: string
  options: readonly { value: Value; words: string; hint?: string }[]
  value: readonly Value[]
  onChange: (value: Value[]) => void
  error?: string
}

/** Some of a few, one below the other. */
export function CheckboxList<Value extends string>({ label, options, value, onChange, error }: Props<Value>) {
  function choose(chosen: string[]) {
    onChange(options.map((option) => option.value).filter((one) => chosen.includes(one)))
  }
  return (
    <CheckboxGroup value={[...value]} onChange={choose} isInvalid={Boolean(error)} className="flex flex-col gap-1">
      <Label className={labelLook}>{label}</Label>
      {options.map((option) => (
        <Checkbox key={option.value} value={option.value} className="group/box flex min-h-8 items-center gap-2 text-13 coarse:min-h-11">
          <span className="grid size-4 shrink-0 place-items-center rounded-1 border border-line-control bg-raised text-on-accent group-data-selected/box:border-accent-fill group-data-selected/box:bg-accent-fill group-data-focus-visible/box:outline-2 group-data-focus-visible/box:outline-offset-2 group-data-focus-visible/box:outline-focus">
            <Icon name="check" size={12} className="invisible group-data-selected/box:visible" />
          </span>
          <span>
            {option.words} {option.hint && <span className={hintLook}>{option.hint}</span>}
          </span>
        </Checkbox>
      ))}
      <FieldError className={errorLook}>{error}</FieldError>
    </CheckboxGroup>
  )
}
