'use client'

import { useState } from 'react'
import { roleOptions, roleWords } from '@/components/auth/role-words'
import { Button } from '@/components/ui/button'
import { Dialog } from '@/components/ui/dialog'
import { Notice } from '@/components/ui/notice'
import { Select } from '@/components/ui/select'
import { useChangeMember } from '@/lib/team/client'
import type { TeamMember } from '@/lib/team/model'

interface Props {
  member: TeamMember
  isMe: boolean
  isOpen: boolean
  onClose: () => void
}

/** Gives a person another role. */
export function RoleDialog({ member, isMe, isOpen, onClose }: Props) {
  const [role, setRole] = useState(member.role)
  const change = useChangeMember(member.id)

  function close() {
    setRole(member.role)
    change.reset()
    onClose()
  }
  const losesRights = isMe && member.role === 'administrator' && role !== 'administrator'
  return (
    <Dialog
      title={`Role of ${member.name}`}
      isOpen={isOpen}
      onOpenChange={close}
      size="small"
      footer={
        <>
          <Button onPress={close}>Cancel</Button>
          <Button
            look="primary"
            isDisabled={role === member.role}
            isPending={change.isPending}
            onPress={() => change.mutate({ role }, { onSuccess: onClose })}
          >
            Change role
          </Button>
        </>
      }
    >
      <div className="flex flex-col gap-4">
        {change.error && (
          <Notice look="error" title="The role was not changed" isAlert>
            {change.error.message}
          </Notice>
        )}
        <Select label="Role" options={roleOptions} value={role} onChange={setRole} hint={roleWords[role].hint} />
        {losesRights && (
          <Notice look="warning" title="This is your own role">
            You will not be able to open this page afterwards.
          </Notice>
        )}
        <p className="text-13 text-text-2">It holds from the next thing {isMe ? 'you do' : `${member.name} does`}; nobody is signed out.</p>
      </div>
    </Dialog>
  )
}
