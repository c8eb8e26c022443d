'use client'

import { useState } from 'react'
import { checkForm, errorsOf, type FieldErrors } from '@/components/auth/field-errors'
import { roleOptions } from '@/components/auth/role-words'
import { FormDialog } from '@/components/ui/form-dialog'
import { Select } from '@/components/ui/select'
import { TextField } from '@/components/ui/text-field'
import { useMakeKey } from '@/lib/keys/client'
import { type MadeKey, type NewKey, newKey } from '@/lib/keys/model'
import { keyRoleHints } from './key-role-words'

interface Props {
  onClose: () => void
  onMade: (made: MadeKey) => void
}

/** Name and role of a new key; what comes back is its secret. */
export function NewKeyDialog({ onClose, onMade }: Props) {
  const [form, setForm] = useState<NewKey>({ name: '', role: 'supervisor' })
  const [found, setFound] = useState<FieldErrors>({})
  const make = useMakeKey()

  function submit() {
    const wrong = checkForm(newKey, form)
    setFound(wrong)
    if (Object.keys(wrong).length === 0) make.mutate(newKey.parse(form), { onSuccess: onMade })
  }
  const refused = errorsOf(make.error)
  const errors = { ...refused, ...found }
  return (
    <FormDialog
      title="Make a key"
      size="small"
      action="Make the key"
      isPending={make.isPending}
      failed="No key was made"
      error={Object.keys(refused).length === 0 ? make.error : null}
      onSubmit={submit}
      onClose={onClose}
    >
      <TextField
        label="Name"
        value={form.name}
        onChange={(name) => setForm({ ...form, name })}
        error={errors.name}
        hint="What uses it: Warehouse, Web shop. Stock that it tells is shown under this name."
        autoComplete="off"
        autoFocus
      />
      <Select
        label="Role"
        options={roleOptions.map((option) => ({ ...option, hint: keyRoleHints[option.value] }))}
        value={form.role}
        onChange={(role) => setForm({ ...form, role })}
        hint={keyRoleHints[form.role]}
      />
    </FormDialog>
  )
}
