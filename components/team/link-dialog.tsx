'use client'

import { Button } from '@/components/ui/button'
import { CopyField } from '@/components/ui/copy-field'
import { Dialog } from '@/components/ui/dialog'
import { Time } from '@/components/ui/time'
import type { Invitation } from '@/lib/team/model'
import { LINK_HOURS } from '@/lib/welcome/model'

interface Props {
  invitation: Invitation
  onClose: () => void
}

/** Shows a one-time link, the only time that it can be seen. */
export function LinkDialog({ invitation: { member, link }, onClose }: Props) {
  return (
    <Dialog title={`Link for ${member.name}`} isOpen onOpenChange={onClose} size="small" footer={<Button onPress={onClose}>Done</Button>}>
      <div className="flex flex-col gap-4 text-14">
        <p>
          Give this link to {member.name} and to nobody else: whoever opens it first sets the password of {member.email}.
        </p>
        <CopyField label="Link" action="Copy link" text={link.url} />
        <p className="text-13 text-text-2">
          It works once and for {LINK_HOURS} hours, until <Time at={link.expiresAt} />. It is not shown again; a new one can be made at any
          time.
        </p>
      </div>
    </Dialog>
  )
}
