'use client'

import { type FormEvent, useId, useState } from 'react'
import { checkForm } from '@/components/auth/field-errors'
import { roleOptions, roleWords } from '@/components/auth/role-words'
import { Button } from '@/components/ui/button'
import { Dialog } from '@/components/ui/dialog'
import { Notice } from '@/components/ui/notice'
import { Select } from '@/components/ui/select'
import { TextField } from '@/components/ui/text-field'
import { useChangeMember } from '@/lib/team/client'
import { memberChange, type TeamMember } from '@/lib/team/model'

interface Props {
  member: TeamMember
  isMe: boolean
  onClose: () => void
}

/** Gives a person another name or role. */
export function EditDialog({ member, isMe, onClose }: Props) {
  const formId = useId()
  const [name, setName] = useState(member.name)
  const [role, setRole] = useState(member.role)
  const change = useChangeMember(member.id)
  const errors = checkForm(memberChange, { name, role })

  function submit(event: FormEvent) {
    event.preventDefault()
    if (!errors.name) change.mutate({ name, role }, { onSuccess: onClose })
  }
  return (
    <Dialog
      title="Name and role"
      isOpen
      onOpenChange={onClose}
      size="small"
      footer={
        <>
          <Button onPress={onClose}>Cancel</Button>
          <Button look="primary" type="submit" form={formId} isPending={change.isPending}>
            Save
          </Button>
        </>
      }
    >
      <form id={formId} noValidate onSubmit={submit} className="flex flex-col gap-4">
        {change.error && (
          <Notice look="error" title="Nothing was changed" isAlert>
            {change.error.message}
          </Notice>
        )}
        <TextField label="Name" value={name} onChange={setName} error={errors.name} autoComplete="off" />
        <Select label="Role" options={roleOptions} value={role} onChange={setRole} hint={roleWords[role].hint} />
        {isMe && member.role === 'administrator' && role !== 'administrator' && (
          <Notice look="warning" title="This is your own role">
            You will not be able to open the settings afterwards.
          </Notice>
        )}
      </form>
    </Dialog>
  )
}
