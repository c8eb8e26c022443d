'use client'

import { useTheme } from 'next-themes'
import { Header, MenuSection, type Selection } from 'react-aria-components'
import { Icon, type IconName } from '@/components/ui/icon'
import { MenuItem } from '@/components/ui/menu-item'

const themes: { id: string; name: string; icon: IconName }[] = [
  { id: 'light', name: 'Light', icon: 'sun' },
  { id: 'dark', name: 'Dark', icon: 'moon' },
  { id: 'system', name: 'Like the device', icon: 'contrast' },
]

/** Light, dark or as the device has it: the part of a `Menu` that chooses. */
export function ThemeItems() {
  const { theme = 'system', setTheme } = useTheme()
  function choose(keys: Selection) {
    if (keys === 'all') return
    for (const key of keys) setTheme(String(key))
  }
  return (
    <MenuSection selectionMode="single" disallowEmptySelection selectedKeys={[theme]} onSelectionChange={choose}>
      <Header className="px-2 pt-1.5 pb-0.5 text-12 font-medium text-text-3">Appearance</Header>
      {themes.map(({ id, name, icon }) => (
        <MenuItem key={id} id={id} textValue={name}>
          <Icon name={icon} /> {name}
        </MenuItem>
      ))}
    </MenuSection>
  )
}
