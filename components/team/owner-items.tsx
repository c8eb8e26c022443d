'use client'

import { MenuSection } from 'react-aria-components'
import { MenuItem } from '@/components/ui/menu-item'
import type { Lead } from '@/lib/leads/model'

interface Props {
  assignee: Lead['assignee']
  me: { id: string }
  onGive: (assigneeId: string | null) => void
}

/** In a menu: who looks after a lead. */
export function OwnerItems({ assignee, me, onGive }: Props) {
  const isMine = assignee?.id === me.id
  return (
    <MenuSection aria-label="Who looks after it" className="mt-1 border-t border-line pt-1">
      {!isMine && <MenuItem onAction={() => onGive(me.id)}>{assignee ? 'Take it over' : 'Take it'}</MenuItem>}
      {assignee && <MenuItem onAction={() => onGive(null)}>{isMine ? 'Give it back' : 'Leave it to anybody'}</MenuItem>}
    </MenuSection>
  )
}
