'use client'

import { TextArea as AriaTextArea, FieldError, Label, Text, TextField, type TextFieldProps } from 'react-aria-components'
import { errorLook, fieldLook, hintLook, labelLook } from './field-look'

interface Props extends Omit<TextFieldProps, 'className' | 'children'> {
  label: string
  hint?: string
  /** What is wrong; shown in place of the hint. */
  error?: string
  placeholder?: string
  rows?: number
  /** The language of the text, where it is not the page's; it then runs as that language does. */
  textLanguage?: string
  className?: string
}

/** Several lines of input; grows with its text. */
export function TextArea({ label, hint, error, placeholder, rows = 3, textLanguage, className = '', ...props }: Props) {
  return (
    <TextField {...props} isInvalid={error ? true : props.isInvalid} className={`flex flex-col gap-1 ${className}`}>
      <Label className={labelLook}>{label}</Label>
      <AriaTextArea
        lang={textLanguage}
        dir={textLanguage && 'auto'}
        rows={rows}
        placeholder={placeholder}
        className={`field-sizing-content min-h-16 py-1.5 ${fieldLook}`}
      />
      {hint && !error && (
        <Text slot="description" className={hintLook}>
          {hint}
        </Text>
      )}
      <FieldError className={errorLook}>{error}</FieldError>
    </TextField>
  )
}
