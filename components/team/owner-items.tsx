'use client'

import { MenuSection } from 'react-aria-components'
import { MenuItem } from '@/components/ui/menu-item'

interface Props {
  assignee: { id: string } | null
  me: { id: string }
  /** Whether it may be taken from somebody else for nobody. */
  mayFree?: boolean
  onGive: (assigneeId: string | null) => void
}

/** In a menu: who looks after a lead or a session. */
export function OwnerItems({ assignee, me, mayFree = true, onGive }: Props) {
  const isMine = assignee?.id === me.id
  return (
    <MenuSection aria-label="Who looks after it" className="not-first:mt-1 not-first:border-t not-first:border-line not-first:pt-1">
      {!isMine && <MenuItem onAction={() => onGive(me.id)}>{assignee ? 'Take it over' : 'Take it'}</MenuItem>}
      {assignee && (isMine || mayFree) && (
        <MenuItem onAction={() => onGive(null)}>{isMine ? 'Give it back' : 'Leave it to anybody'}</MenuItem>
      )}
    </MenuSection>
  )
}
