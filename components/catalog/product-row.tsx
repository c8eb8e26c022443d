'use client'

import { Button } from 'react-aria-components'
import { Icon } from '@/components/ui/icon'
import { IconButton } from '@/components/ui/icon-button'
import { Time } from '@/components/ui/time'
import type { Picking } from '@/components/ui/use-picking'
import type { Product, Shop } from '@/lib/catalog/model'
import { columns } from './columns'
import { PickBox } from './pick-box'
import { Price } from './price'
import { QuantityField } from './quantity-field'
import { shopTime } from './shop-time'
import { StockWords } from './stock-words'
import { ToldBy } from './told-by'

export interface RowProps {
  shop: Shop
  /** Null: this person only reads. */
  picking: Picking | null
  onOpen: (product: Product) => void
  onDelete: (product: Product) => void
  /** Shows the variants of a group alone. */
  onGroup: (groupKey: string) => void
}

interface Props extends RowProps {
  product: Product
  /** How many variants its group has. */
  variants: number
}

/** One product: what it is, how it stands, what it costs. */
export function ProductRow({ product, variants, shop, picking, onOpen, onDelete, onGroup }: Props) {
  const { sku, name, category, kind, startsAt, locations, outside, groupKey, price, currency, updatedAt } = product
  const places = locations.map((location) => `${location.name} ${location.quantity}`).join(' · ')
  return (
    <li
      data-sku={sku}
      className={`group/row relative grid min-h-14 grid-cols-[minmax(0,1fr)_auto] content-center items-center gap-x-3 gap-y-1 border-b border-line py-2 text-13 hover:bg-hover ${columns}`}
    >
      {picking && <PickBox product={product} picking={picking} />}
      <div className="min-w-0 @max-2xl:col-span-2 @max-2xl:pe-24">
        <h2 className="flex">
          <Button
            data-open
            onPress={() => onOpen(product)}
            className="-mt-1.5 min-w-0 truncate rounded-1 pt-1.5 text-start font-medium text-match data-hovered:underline coarse:relative coarse:z-1 coarse:-my-1 coarse:py-1.75"
          >
            <bdi>{name}</bdi>
          </Button>
        </h2>
        <p className="-mb-2 truncate pb-2 text-12 text-text-3 coarse:-mb-4 coarse:pb-4">
          {sku}
          {kind === 'slot' && ` · bookable slot${startsAt ? `, ${shopTime(startsAt, shop.timeZone)}` : ''}`}
          {category && ` · ${category}`}
          {groupKey !== null && variants > 1 && (
            <>
              {' · '}
              <Button
                onPress={() => onGroup(groupKey)}
                aria-label={`Show the ${variants} variants of ${groupKey}`}
                className="-mb-2 rounded-1 pb-2 text-text-2 underline decoration-line-control underline-offset-2 data-hovered:text-text coarse:-mb-4 coarse:pb-4"
              >
                {variants} variants
              </Button>
            </>
          )}
        </p>
      </div>
      <div className="min-w-0">
        <StockWords
          product={product}
          shop={shop}
          quantity={picking && <QuantityField product={product} onOpen={() => onOpen(product)} />}
        />
        {(outside || places) && (
          <p className="ps-5.5 text-12 text-pretty text-text-3 @4xl:truncate">{outside ? <ToldBy outside={outside} /> : places}</p>
        )}
      </div>
      <span className="text-end">
        <Price amount={price} currency={currency} />
      </span>
      <span className="hidden text-12 text-text-3 @4xl:block">
        <Time at={updatedAt} />
      </span>
      {picking && (
        <span className="flex justify-end @max-2xl:absolute @max-2xl:inset-e-2 @max-2xl:top-1.5">
          <IconButton label={`Edit ${name}`} onPress={() => onOpen(product)}>
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
