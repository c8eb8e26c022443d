'use client'

import { ConfirmDialog } from '@/components/ui/confirm-dialog'
import { Notice } from '@/components/ui/notice'
import { useRenewLink } from '@/lib/team/client'
import type { Invitation, TeamMember } from '@/lib/team/model'

interface Props {
  member: TeamMember
  onClose: () => void
  onInvite: (invitation: Invitation) => void
}

/** Asks before it makes a link, since the one before stops working. */
export function NewLinkDialog({ member, onClose, onInvite }: Props) {
  const renew = useRenewLink(member.id)

  function show(invitation: Invitation) {
    onClose()
    onInvite(invitation)
  }
  return (
    <ConfirmDialog
      title={`A link for ${member.name}`}
      isOpen
      onOpenChange={onClose}
      action="Make the link"
      look="primary"
      isPending={renew.isPending}
      onConfirm={() => renew.mutate(undefined, { onSuccess: show })}
    >
      <div className="flex flex-col gap-4 text-14">
        {renew.error && (
          <Notice look="error" title="No link was made" isAlert>
            {renew.error.message}
          </Notice>
        )}
        <p>Whoever opens it can set the password of {member.email}. A link made before stops working.</p>
        {!member.pending && <p>The password of today stays until the link is used. Then they are signed out everywhere.</p>}
      </div>
    </ConfirmDialog>
  )
}
