'use client'

import { Button } from '@/components/ui/button'
import { Icon } from '@/components/ui/icon'
import { KeyCap } from '@/components/ui/key-cap'
import { Menu } from '@/components/ui/menu'
import { MenuItem } from '@/components/ui/menu-item'
import type { Picking } from '@/components/ui/use-picking'
import { MOST_AT_ONCE } from '@/lib/catalog/bulk/model'

/** What can be done to many products at once. */
export const bulks = ['quantity', 'restockAt', 'category', 'label', 'delete'] as const
export type Bulk = (typeof bulks)[number]

const words: Record<Bulk, string> = {
  quantity: 'Set the quantity',
  restockAt: 'Set when they are back',
  category: 'Set the category',
  label: 'Drop their own wording',
  delete: 'Delete',
}

/** Stands at the lower edge while products are chosen: how many, and what can be done to them. */
export function BulkBar({ picking, onChoose }: { picking: Picking; onChoose: (bulk: Bulk) => void }) {
  const { ids, isPicking, clear } = picking
  if (!isPicking) return null
  return (
    <section
      aria-label="Chosen products"
      className="flex min-h-14 shrink-0 flex-wrap items-center gap-x-3 gap-y-2 border-t border-line-strong bg-panel px-4 py-2 text-13 md:px-6"
    >
      <p role="status" className="figures font-medium">
        {ids.length} chosen
      </p>
      {ids.length > MOST_AT_ONCE && <p className="text-12 font-medium text-amber">At most {MOST_AT_ONCE} at once</p>}
      <p className="flex items-center gap-1.5 text-12 text-text-3 max-lg:hidden coarse:hidden">
        <KeyCap shortcut="X" /> choose
        <KeyCap shortcut="Shift+X" /> up to here
      </p>
      <div className="ms-auto flex gap-2">
        <Button look="quiet" onPress={clear}>
          Leave it
        </Button>
        <Menu
          label="What to do with them"
          placement="top end"
          trigger={
            <Button isDisabled={ids.length > MOST_AT_ONCE}>
              Change… <Icon name="up" size={14} />
            </Button>
          }
        >
          {bulks.map((bulk) => (
            <MenuItem key={bulk} look={bulk === 'delete' ? 'danger' : 'plain'} onAction={() => onChoose(bulk)}>
              {words[bulk]}
            </MenuItem>
          ))}
        </Menu>
      </div>
    </section>
  )
}
