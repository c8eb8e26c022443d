'use client'

import { type FormEvent, useId, useState } from 'react'
import { checkForm, errorsOf, type FieldErrors } from '@/components/auth/field-errors'
import { roleOptions } from '@/components/auth/role-words'
import { Button } from '@/components/ui/button'
import { Dialog } from '@/components/ui/dialog'
import { Notice } from '@/components/ui/notice'
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
  const formId = useId()
  const [form, setForm] = useState<NewKey>({ name: '', role: 'supervisor' })
  const [found, setFound] = useState<FieldErrors>({})
  const make = useMakeKey()

  function submit(event: FormEvent) {
    event.preventDefault()
    const wrong = checkForm(newKey, form)
    setFound(wrong)
    if (Object.keys(wrong).length === 0) make.mutate(newKey.parse(form), { onSuccess: onMade })
  }
  const refused = errorsOf(make.error)
  const errors = { ...refused, ...found }
  return (
    <Dialog
      title="Make a key"
      isOpen
      onOpenChange={onClose}
      size="small"
      footer={
        <>
          <Button onPress={onClose}>Cancel</Button>
          <Button look="primary" type="submit" form={formId} isPending={make.isPending}>
            Make the key
          </Button>
        </>
      }
    >
      <form id={formId} noValidate onSubmit={submit} className="flex flex-col gap-4">
        {make.error && Object.keys(refused).length === 0 && (
          <Notice look="error" title="No key was made" isAlert>
            {make.error.message}
          </Notice>
        )}
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
      </form>
    </Dialog>
  )
}
