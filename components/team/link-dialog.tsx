'use client'

import { Button } from '@/components/ui/button'
import { Dialog } from '@/components/ui/dialog'
import { Time } from '@/components/ui/time'
import type { Invitation } from '@/lib/team/model'
import { CopyLink } from './copy-link'

interface Props {
  /** Null while there is nothing to show. */
  invitation: Invitation | null
  onClose: () => void
}

/** Shows a one-time link, the only time that it can be seen. */
export function LinkDialog({ invitation, onClose }: Props) {
  return (
    <Dialog
      title={invitation ? `Link for ${invitation.member.name}` : 'Link'}
      isOpen={invitation !== null}
      onOpenChange={onClose}
      size="small"
      footer={<Button onPress={onClose}>Done</Button>}
    >
      {invitation && (
        <div className="flex flex-col gap-4 text-14">
          <p>
            Give this link to {invitation.member.name} and to nobody else: whoever opens it first sets the password of{' '}
            {invitation.member.email}.
          </p>
          <CopyLink url={invitation.link.url} />
          <p className="text-13 text-text-2">
            It works once, until <Time at={invitation.link.expiresAt} />. It is not shown again; a new one can be made at any time.
          </p>
        </div>
      )}
    </Dialog>
  )
}
