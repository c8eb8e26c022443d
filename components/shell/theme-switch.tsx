'use client'

import { Icon } from '@/components/ui/icon'
import { IconButton } from '@/components/ui/icon-button'
import { Menu } from '@/components/ui/menu'
import { ThemeItems } from './theme-items'

/** Light or dark, from the rail. */
export function ThemeSwitch() {
  return (
    <Menu
      label="Appearance"
      placement="end bottom"
      trigger={
        <IconButton label="Appearance" placement="end">
          <Icon name="contrast" />
        </IconButton>
      }
    >
      <ThemeItems />
    </Menu>
  )
}
