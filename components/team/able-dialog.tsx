'use client'

import { ConfirmDialog } from '@/components/ui/confirm-dialog'
import { Notice } from '@/components/ui/notice'
import { useChangeMember } from '@/lib/team/client'
import type { TeamMember } from '@/lib/team/model'

interface Props {
  member: TeamMember
  isMe: boolean
  onClose: () => void
}

/** Asks before it disables or enables a person. */
export function AbleDialog({ member, isMe, onClose }: Props) {
  const change = useChangeMember(member.id)
  const action = `${member.disabled ? 'Enable' : 'Disable'} ${isMe ? 'yourself' : member.name}`
  return (
    <ConfirmDialog
      title={`${action}?`}
      isOpen
      onOpenChange={onClose}
      action={action}
      look={member.disabled ? 'primary' : 'danger'}
      isPending={change.isPending}
      onConfirm={() => change.mutate({ disabled: !member.disabled }, { onSuccess: onClose })}
    >
      <div className="flex flex-col gap-4 text-14">
        {change.error && (
          <Notice look="error" title="Nothing was changed" isAlert>
            {change.error.message}
          </Notice>
        )}
        <p>{member.disabled ? 'They can sign in again with the password they had.' : wordsFor(isMe)}</p>
      </div>
    </ConfirmDialog>
  )
}

function wordsFor(isMe: boolean): string {
  if (isMe) return 'You are signed out at once, everywhere, and only another administrator can let you in again.'
  return 'They are signed out at once, everywhere, and cannot sign in until you enable them again. What they wrote stays.'
}
