'use client'

import { MenuSection, type Selection } from 'react-aria-components'
import { Button } from '@/components/ui/button'
import { Icon } from '@/components/ui/icon'
import { Menu } from '@/components/ui/menu'
import { MenuItem } from '@/components/ui/menu-item'
import { type FailureOrder, failureOrder } from '@/lib/failures/rows'

interface Props {
  order: FailureOrder
  onChoose: (order: FailureOrder) => void
}

const words: Record<FailureOrder, string> = { due: 'Due first', newest: 'Newest first' }

/** In which order the open failures stand. */
export function OrderMenu({ order, onChoose }: Props) {
  function choose(keys: Selection) {
    const chosen = failureOrder.options.find((option) => keys !== 'all' && keys.has(option))
    if (chosen) onChoose(chosen)
  }
  return (
    <Menu
      label="Order"
      trigger={
        <Button look="quiet" className="max-md:hidden lg:ms-auto">
          {words[order]} <Icon name="down" size={14} />
        </Button>
      }
    >
      <MenuSection aria-label="Order" selectionMode="single" disallowEmptySelection selectedKeys={[order]} onSelectionChange={choose}>
        {failureOrder.options.map((option) => (
          <MenuItem key={option} id={option}>
            {words[option]}
          </MenuItem>
        ))}
      </MenuSection>
    </Menu>
  )
}
