'use client'

import { useState } from 'react'
import { checkForm } from '@/components/auth/field-errors'
import { roleOptions, roleWords } from '@/components/auth/role-words'
import { FormDialog } from '@/components/ui/form-dialog'
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
  const [name, setName] = useState(member.name)
  const [role, setRole] = useState(member.role)
  const change = useChangeMember(member.id)
  const errors = checkForm(memberChange, { name, role })

  function submit() {
    if (!errors.name) change.mutate({ name, role }, { onSuccess: onClose })
  }
  return (
    <FormDialog
      title="Name and role"
      size="small"
      action="Save"
      isPending={change.isPending}
      failed="Nothing was changed"
      error={change.error}
      onSubmit={submit}
      onClose={onClose}
    >
      <TextField label="Name" value={name} onChange={setName} error={errors.name} autoComplete="off" />
      <Select label="Role" options={roleOptions} value={role} onChange={setRole} hint={roleWords[role].hint} />
      {isMe && member.role === 'administrator' && role !== 'administrator' && (
        <Notice look="warning" title="This is your own role">
          You will not be able to open the settings afterwards.
        </Notice>
      )}
    </FormDialog>
  )
}
