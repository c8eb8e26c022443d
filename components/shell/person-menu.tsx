'use client'

import { Button } from 'react-aria-components'
import { Avatar } from '@/components/ui/avatar'
import { Icon } from '@/components/ui/icon'
import { Menu } from '@/components/ui/menu'
import { MenuItem } from '@/components/ui/menu-item'
import { useSignOut } from '@/lib/auth/client'
import type { Person } from '@/lib/auth/model'
import { PersonCard } from './person-card'

/** Who is signed in, and the way out. */
export function PersonMenu({ person }: { person: Person }) {
  const signOut = useSignOut()
  return (
    <Menu
      label="Your account"
      placement="end bottom"
      trigger={
        <Button aria-label={`${person.name}, account`} className="grid size-9 place-items-center rounded-full coarse:size-11">
          <Avatar name={person.name} look="self" />
        </Button>
      }
      header={<PersonCard person={person} />}
    >
      <MenuItem href="/settings/notifications" textValue="Notifications">
        <Icon name="bell" /> Notifications
      </MenuItem>
      <MenuItem onAction={() => signOut.mutate()} textValue="Sign out">
        <Icon name="sign_out" /> Sign out
      </MenuItem>
    </Menu>
  )
}
