'use client'

import { useState } from 'react'
import { Icon } from '@/components/ui/icon'
import { IconButton } from '@/components/ui/icon-button'
import { Menu } from '@/components/ui/menu'
import { MenuItem } from '@/components/ui/menu-item'
import type { Invitation, TeamMember } from '@/lib/team/model'
import { AbleDialog } from './able-dialog'
import { EditDialog } from './edit-dialog'
import { NewLinkDialog } from './new-link-dialog'

interface Props {
  member: TeamMember
  isMe: boolean
  onInvite: (invitation: Invitation) => void
}

/** What an administrator can do for one person. Each opens a dialog that says what it means. */
export function MemberMenu({ member, isMe, onInvite }: Props) {
  const [open, setOpen] = useState<'edit' | 'link' | 'able' | null>(null)
  const close = () => setOpen(null)
  return (
    <>
      <Menu
        label={`For ${member.name}`}
        trigger={
          <IconButton label={`Change ${member.name}`} placement="start">
            <Icon name="more" />
          </IconButton>
        }
      >
        <MenuItem onAction={() => setOpen('edit')}>Name and role…</MenuItem>
        {!member.disabled && (
          <MenuItem onAction={() => setOpen('link')}>{member.pending ? 'New invitation link…' : 'Link for a new password…'}</MenuItem>
        )}
        <MenuItem look={member.disabled ? 'plain' : 'danger'} onAction={() => setOpen('able')}>
          {member.disabled ? 'Enable…' : 'Disable…'}
        </MenuItem>
      </Menu>
      {open === 'edit' && <EditDialog member={member} isMe={isMe} onClose={close} />}
      {open === 'link' && <NewLinkDialog member={member} onClose={close} onInvite={onInvite} />}
      {open === 'able' && <AbleDialog member={member} isMe={isMe} onClose={close} />}
    </>
  )
}
