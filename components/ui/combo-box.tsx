'use client'

import { ComboBox as AriaComboBox, Button, FieldError, Input, Label, ListBox, ListBoxItem, Popover, Text } from 'react-aria-components'
import { errorLook, fieldLook, hintLook, labelLook } from './field-look'
import { Icon } from './icon'

interface Props {
  label: string
  options: readonly string[]
  value: string
  onChange: (value: string) => void
  hint?: string
  error?: string
  className?: string
}

/** One of many, found by typing a part of it. */
export function ComboBox({ label, options, value, onChange, hint, error, className = '' }: Props) {
  return (
    <AriaComboBox
      selectedKey={value}
      onSelectionChange={(key) => key !== null && onChange(String(key))}
      menuTrigger="focus"
      isInvalid={Boolean(error)}
      className={`flex flex-col gap-1 ${className}`}
    >
      <Label className={labelLook}>{label}</Label>
      <div className="relative">
        <Input className={`h-8 pe-9! coarse:h-11 ${fieldLook}`} />
        <Button className="absolute inset-e-0 top-0 grid h-8 w-9 place-items-center text-text-2 coarse:h-11">
          <Icon name="down" size={14} />
        </Button>
      </div>
      {hint && !error && (
        <Text slot="description" className={hintLook}>
          {hint}
        </Text>
      )}
      <FieldError className={errorLook}>{error}</FieldError>
      <Popover className="w-(--trigger-width) rounded-3 border border-line-strong bg-raised p-1 shadow-float">
        <ListBox className="max-h-80 overflow-auto outline-none">
          {options.map((option) => (
            <ListBoxItem
              key={option}
              id={option}
              textValue={option}
              className="flex min-h-8 cursor-default items-center rounded-1 px-2 py-1 text-13 outline-offset-[-2px] data-focused:bg-hover-raised data-selected:font-semibold coarse:min-h-11"
            >
              {option}
            </ListBoxItem>
          ))}
        </ListBox>
      </Popover>
    </AriaComboBox>
  )
}
