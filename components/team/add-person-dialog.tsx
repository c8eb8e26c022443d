'use client'

import { type FormEvent, useId, useState } from 'react'
import { checkForm, errorsOf, type FieldErrors } from '@/components/auth/field-errors'
import { roleOptions, roleWords } from '@/components/auth/role-words'
import { Button } from '@/components/ui/button'
import { Dialog } from '@/components/ui/dialog'
import { Notice } from '@/components/ui/notice'
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
  const formId = useId()
  const [person, setPerson] = useState<NewMember>({ name: '', email: '', role: 'operator' })
  const [found, setFound] = useState<FieldErrors>({})
  const add = useAddMember()

  function set<Field extends keyof NewMember>(field: Field, value: NewMember[Field]) {
    setPerson((before) => ({ ...before, [field]: value }))
    setFound((before) => ({ ...before, [field]: undefined }))
    add.reset()
  }
  function submit(event: FormEvent) {
    event.preventDefault()
    const wrong = checkForm(newMember, person)
    setFound(wrong)
    if (Object.keys(wrong).length === 0) add.mutate(newMember.parse(person), { onSuccess: onAdded })
  }
  const refused = errorsOf(add.error)
  const errors = { ...refused, ...found }
  return (
    <Dialog
      title="Add a person"
      isOpen
      onOpenChange={onClose}
      size="small"
      footer={
        <>
          <Button onPress={onClose}>Cancel</Button>
          <Button look="primary" type="submit" form={formId} isPending={add.isPending}>
            Add and make a link
          </Button>
        </>
      }
    >
      <form id={formId} noValidate onSubmit={submit} className="flex flex-col gap-4">
        {add.error && Object.keys(refused).length === 0 && (
          <Notice look="error" title="Nobody was added" isAlert>
            {add.error.message}
          </Notice>
        )}
        <TextField
          label="Name"
          value={person.name}
          onChange={(name) => set('name', name)}
          error={errors.name}
          autoComplete="off"
          autoFocus
        />
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
      </form>
    </Dialog>
  )
}
