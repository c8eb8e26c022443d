'use client'

import { Icon } from '@/components/ui/icon'
import { IconButton } from '@/components/ui/icon-button'
import { Time } from '@/components/ui/time'
import type { Product, Shop } from '@/lib/catalog/model'
import { columns } from './columns'
import { Price } from './price'
import { StockWords } from './stock-words'

interface Props {
  product: Product
  shop: Shop
  mayWrite: boolean
  onEdit: (product: Product) => void
  onDelete: (product: Product) => void
}

/** One product: what it is, how it stands, what it costs. */
export function ProductRow({ product, shop, mayWrite, onEdit, onDelete }: Props) {
  const { sku, name, category, kind, price, currency, updatedAt } = product
  return (
    <li className={`relative flex min-h-14 flex-col justify-center gap-1 border-b border-line py-2 text-13 hover:bg-hover ${columns}`}>
      <div className="min-w-0 @max-2xl:pe-24">
        <h2 className="truncate font-medium text-match" dir="auto">
          {name}
        </h2>
        <p className="truncate text-12 text-text-3">
          {sku}
          {kind === 'slot' && ' · bookable slot'}
          {category && ` · ${category}`}
        </p>
      </div>
      <div className="min-w-0 @max-2xl:pe-20">
        <StockWords product={product} shop={shop} />
      </div>
      <span className="text-end @max-2xl:absolute @max-2xl:inset-e-4 @max-2xl:bottom-2.5">
        <Price amount={price} currency={currency} />
      </span>
      <span className="hidden text-12 text-text-3 @4xl:block">
        <Time at={updatedAt} />
      </span>
      {mayWrite && (
        <span className="flex justify-end @max-2xl:absolute @max-2xl:inset-e-2 @max-2xl:top-1.5">
          <IconButton label={`Edit ${name}`} onPress={() => onEdit(product)}>
            <Icon name="edit" />
          </IconButton>
          <IconButton label={`Delete ${name}`} onPress={() => onDelete(product)}>
            <Icon name="remove" />
          </IconButton>
        </span>
      )}
    </li>
  )
}
