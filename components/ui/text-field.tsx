'use client'

import { TextField as AriaTextField, FieldError, Input, Label, Text, type TextFieldProps } from 'react-aria-components'
import { errorLook, fieldLook, hintLook, labelLook } from './field-look'

interface Props extends Omit<TextFieldProps, 'className' | 'children'> {
  label: string
  hint?: string
  /** What is wrong; shown in place of the hint. */
  error?: string
  placeholder?: string
  /** The language of the text, where it is not the page's; it then runs as that language does. */
  textLanguage?: string
  className?: string
}

/** One line of input with its name above and its error below. */
export function TextField({ label, hint, error, placeholder, textLanguage, className = '', ...props }: Props) {
  return (
    <AriaTextField {...props} isInvalid={error ? true : props.isInvalid} className={`flex flex-col gap-1 ${className}`}>
      <Label className={labelLook}>
        {label}
        {props.isRequired && <span aria-hidden> *</span>}
      </Label>
      <Input lang={textLanguage} dir={textLanguage && 'auto'} placeholder={placeholder} className={`h-8 coarse:h-11 ${fieldLook}`} />
      {hint && !error && (
        <Text slot="description" className={hintLook}>
          {hint}
        </Text>
      )}
      <FieldError className={errorLook}>{error}</FieldError>
    </AriaTextField>
  )
}
