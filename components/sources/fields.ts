import type { FieldErrors } from '@/components/auth/field-errors'
import type { SourceForm, TextField } from './source-form'

/** What every part of the form works on. */
export interface Fields {
  form: SourceForm
  set: (change: Partial<SourceForm>) => void
  errors: FieldErrors
}

/** Ties one field to the form. */
export function fieldOf({ form, set, errors }: Fields, name: TextField) {
  return { value: form[name], error: errors[name], autoComplete: 'off', onChange: (value: string) => set({ [name]: value }) }
}
