'use client'

import { usePathname } from 'next/navigation'
import { Button } from 'react-aria-components'
import { Badge } from '@/components/ui/badge'
import { Icon } from '@/components/ui/icon'
import { Menu } from '@/components/ui/menu'
import { MenuItem } from '@/components/ui/menu-item'
import { useSignOut } from '@/lib/auth/client'
import type { Person } from '@/lib/auth/model'
import { PersonCard } from './person-card'
import { isAt, settings } from './places'
import { tabLook } from './tab-look'
import { ThemeItems } from './theme-items'

/** What the rail's foot holds, behind the last tab of a phone. */
export function MoreMenu({ person, sandbox }: { person: Person; sandbox: boolean }) {
  const signOut = useSignOut()
  const isHere = isAt(usePathname(), settings.href)
  return (
    <Menu
      label="More"
      placement="top end"
      trigger={
        <Button aria-current={isHere ? 'page' : undefined} className={tabLook}>
          <Icon name="more" size={20} />
          More
        </Button>
      }
      header={<PersonCard person={person}>{sandbox && <Badge look="dashed">Sandbox</Badge>}</PersonCard>}
    >
      <MenuItem href={settings.href} textValue={settings.name}>
        <Icon name={settings.icon} /> {settings.name}
      </MenuItem>
      <ThemeItems />
      <MenuItem onAction={() => signOut.mutate()} textValue="Sign out">
        <Icon name="sign_out" /> Sign out
      </MenuItem>
    </Menu>
  )
}
