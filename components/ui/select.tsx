'use client'

import { Select as AriaSelect, Button, FieldError, Label, ListBox, ListBoxItem, Popover, SelectValue, Text } from 'react-aria-components'
import { errorLook, fieldLook, hintLook, labelLook } from './field-look'
import { Icon } from './icon'

interface Props<Value extends string> {
  label: string
  /** The name is for screen readers only. */
  hideLabel?: boolean
  options: readonly { value: Value; words: string; hint?: string }[]
  value: Value
  onChange: (value: Value) => void
  hint?: string
  error?: string
  name?: string
  isDisabled?: boolean
  className?: string
}

/** One of a few. */
export function Select<Value extends string>({
  label,
  hideLabel = false,
  options,
  value,
  onChange,
  hint,
  error,
  className = '',
  ...props
}: Props<Value>) {
  function choose(key: unknown) {
    const chosen = options.find((option) => option.value === key)
    if (chosen) onChange(chosen.value)
  }
  return (
    <AriaSelect {...props} value={value} onChange={choose} isInvalid={Boolean(error)} className={`flex flex-col gap-1 ${className}`}>
      <Label className={hideLabel ? 'sr-only' : labelLook}>{label}</Label>
      <Button className={`flex h-8 items-center gap-2 text-start coarse:h-11 ${fieldLook}`}>
        <SelectValue className="min-w-0 flex-1 truncate [&_[slot=description]]:hidden" />
        <Icon name="down" size={14} className="text-text-2" />
      </Button>
      {hint && !error && (
        <Text slot="description" className={hintLook}>
          {hint}
        </Text>
      )}
      <FieldError className={errorLook}>{error}</FieldError>
      <Popover className="min-w-(--trigger-width) rounded-3 border border-line-strong bg-raised p-1 shadow-float">
        <ListBox className="max-h-80 overflow-auto outline-none">
          {options.map((option) => (
            <ListBoxItem
              key={option.value}
              id={option.value}
              textValue={option.words}
              className="flex min-h-8 cursor-default flex-col justify-center rounded-1 px-2 py-1 text-13 outline-offset-[-2px] data-focused:bg-hover-raised data-selected:font-semibold coarse:min-h-11"
            >
              <Text slot="label">{option.words}</Text>
              {option.hint && (
                <Text slot="description" className="text-12 font-normal text-text-3">
                  {option.hint}
                </Text>
              )}
            </ListBoxItem>
          ))}
        </ListBox>
      </Popover>
    </AriaSelect>
  )
}
