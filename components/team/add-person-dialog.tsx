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
  isOpen: boolean
  onOpenChange: (isOpen: boolean) => void
  onAdded: (invitation: Invitation) => void
}

const nobody: NewMember = { name: '', email: '', role: 'operator' }

/** Name, address and role of someone new; what comes back is the link for them. */
export function AddPersonDialog({ isOpen, onOpenChange, onAdded }: Props) {
  const formId = useId()
  const [person, setPerson] = useState(nobody)
  const [found, setFound] = useState<FieldErrors>({})
  const add = useAddMember()
  const set = (part: Partial<NewMember>) => setPerson((before) => ({ ...before, ...part }))

  function change(open: boolean) {
    setPerson(nobody)
    setFound({})
    add.reset()
    onOpenChange(open)
  }
  function submit(event: FormEvent) {
    event.preventDefault()
    const wrong = checkForm(newMember, person)
    setFound(wrong)
    if (Object.keys(wrong).length > 0) return
    add.mutate(newMember.parse(person), {
      onSuccess: (invitation) => {
        setPerson(nobody)
        onAdded(invitation)
      },
    })
  }
  const errors = { ...errorsOf(add.error), ...found }
  return (
    <Dialog
      title="Add a person"
      isOpen={isOpen}
      onOpenChange={change}
      size="small"
      footer={
        <>
          <Button onPress={() => change(false)}>Cancel</Button>
          <Button look="primary" type="submit" form={formId} isPending={add.isPending}>
            Add and make a link
          </Button>
        </>
      }
    >
      <form id={formId} noValidate onSubmit={submit} className="flex flex-col gap-4">
        {add.error && Object.keys(errors).length === 0 && (
          <Notice look="error" title="Nobody was added" isAlert>
            {add.error.message}
          </Notice>
        )}
        <TextField label="Name" value={person.name} onChange={(name) => set({ name })} error={errors.name} autoComplete="off" autoFocus />
        <TextField
          label="E-mail address"
          type="email"
          value={person.email}
          onChange={(email) => set({ email })}
          error={errors.email}
          autoComplete="off"
          hint="They sign in with it. No mail is sent."
        />
        <Select
          label="Role"
          options={roleOptions}
          value={person.role}
          onChange={(role) => set({ role })}
          hint={roleWords[person.role].hint}
        />
      </form>
    </Dialog>
  )
}
