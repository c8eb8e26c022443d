'use client'

import { useState } from 'react'
import { checkForm, errorsOf, type FieldErrors } from '@/components/auth/field-errors'
import { roleOptions, roleWords } from '@/components/auth/role-words'
import { FormDialog } from '@/components/ui/form-dialog'
import { Select } from '@/components/ui/select'
import { TextField } from '@/components/ui/text-field'
import { useAddMember } from '@/lib/team/client'
import { type Invitation, type NewMember, newMember } from '@/lib/team/model'

interface Props {
  onClose: () => void
  onAdded: (invitation: Invitation) => void
}

/** Name, address and role of someone new; what comes back is the link for them. */
export function AddPersonDialog({ onClose, onAdded }: Props) {
  const [person, setPerson] = useState<NewMember>({ name: '', email: '', role: 'operator' })
  const [found, setFound] = useState<FieldErrors>({})
  const add = useAddMember()

  function set<Field extends keyof NewMember>(field: Field, value: NewMember[Field]) {
    setPerson((before) => ({ ...before, [field]: value }))
    setFound((before) => ({ ...before, [field]: undefined }))
    add.reset()
  }
  function submit() {
    const wrong = checkForm(newMember, person)
    setFound(wrong)
    if (Object.keys(wrong).length === 0) add.mutate(newMember.parse(person), { onSuccess: onAdded })
  }
  const refused = errorsOf(add.error)
  const errors = { ...refused, ...found }
  return (
    <FormDialog
      title="Add a person"
      size="small"
      action="Add and make a link"
      isPending={add.isPending}
      failed="Nobody was added"
      error={Object.keys(refused).length === 0 ? add.error : null}
      onSubmit={submit}
      onClose={onClose}
    >
      <TextField label="Name" value={person.name} onChange={(name) => set('name', name)} error={errors.name} autoComplete="off" autoFocus />
      <TextField
        label="E-mail address"
        type="email"
        value={person.email}
        onChange={(email) => set('email', email)}
        error={errors.email}
        autoComplete="off"
        hint="They sign in with it. No mail is sent."
      />
      <Select
        label="Role"
        options={roleOptions}
        value={person.role}
        onChange={(role) => set('role', role)}
        hint={roleWords[person.role].hint}
      />
    </FormDialog>
  )
}
