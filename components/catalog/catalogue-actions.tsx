'use client'

import { Button } from '@/components/ui/button'
import { Icon } from '@/components/ui/icon'
import { Menu } from '@/components/ui/menu'
import { MenuItem } from '@/components/ui/menu-item'

interface Props {
  mayWrite: boolean
  onImport: () => void
  onAdd: () => void
}

/** What can be done with the catalogue as a whole. */
export function CatalogueActions({ mayWrite, onImport, onAdd }: Props) {
  return (
    <>
      <Menu
        label="Files"
        trigger={
          <Button>
            <Icon name="file" /> Files <Icon name="down" size={14} />
          </Button>
        }
      >
        {mayWrite && <MenuItem onAction={onImport}>Import…</MenuItem>}
        <MenuItem href="/api/products/export" download="products.csv">
          Export as CSV
        </MenuItem>
      </Menu>
      {mayWrite && (
        <Button look="primary" onPress={onAdd}>
          <Icon name="plus" />
          <span>
            Add<span className="max-md:sr-only"> a product</span>
          </span>
        </Button>
      )}
    </>
  )
}
