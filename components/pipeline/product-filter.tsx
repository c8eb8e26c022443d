'use client'

import { useInfiniteQuery, useQuery } from '@tanstack/react-query'
import { useDeferredValue, useState } from 'react'
import { Dialog, DialogTrigger, Popover } from 'react-aria-components'
import { Button } from '@/components/ui/button'
import { Icon } from '@/components/ui/icon'
import { SearchField } from '@/components/ui/search-field'
import { Skeleton } from '@/components/ui/skeleton'
import { productQueries } from '@/lib/catalog/client'

const MOST = 8

interface Props {
  /** A SKU. */
  product: string | null
  onChoose: (sku: string | null) => void
}

/** Narrows the board to one product, found by name or SKU. */
export function ProductFilter({ product, onChoose }: Props) {
  const [isOpen, setOpen] = useState(false)
  const { data } = useQuery({ ...productQueries.detail(product ?? ''), enabled: product !== null })
  function choose(sku: string | null) {
    onChoose(sku)
    setOpen(false)
  }
  return (
    <DialogTrigger isOpen={isOpen} onOpenChange={setOpen}>
      <Button className="min-w-0 shrink! justify-between! px-2.5! text-14! *:min-w-0 *:flex-1 lg:max-w-48 coarse:text-16!">
        <span className="min-w-0 flex-1 truncate text-start font-normal">
          {product === null ? 'All products' : (data?.name ?? product)}
        </span>
        <Icon name="down" size={14} className="text-text-2" />
      </Button>
      <Popover
        placement="bottom start"
        className="w-76 max-w-[calc(100vw-1rem)] rounded-3 border border-line-strong bg-raised p-1 shadow-float"
      >
        <Dialog aria-label="Product" className="outline-none">
          <Choices product={product} onChoose={choose} />
        </Dialog>
      </Popover>
    </DialogTrigger>
  )
}

function Choices({ product, onChoose }: Props) {
  const [q, setQ] = useState('')
  const wanted = useDeferredValue(q.trim())
  const { data } = useInfiniteQuery(productQueries.list({ q: wanted }))
  const found = data?.pages[0]?.items.slice(0, MOST)
  const look =
    'flex min-h-8 w-full items-center gap-2 rounded-1 px-2 text-start text-13 -outline-offset-2 hover:bg-hover-raised coarse:min-h-11'
  return (
    <>
      <SearchField label="Name or SKU" autoFocus value={q} onChange={setQ} className="mb-1" />
      {product !== null && wanted === '' && (
        <button type="button" onClick={() => onChoose(null)} className={look}>
          All products
        </button>
      )}
      <ul aria-label="Products found">
        {!found && <Skeleton className="m-2 h-4 w-40" />}
        {found?.length === 0 && <li className="px-2 py-1 text-13 text-text-2">No product by that name.</li>}
        {found?.map(({ sku, name }) => (
          <li key={sku}>
            <button type="button" onClick={() => onChoose(sku)} className={look}>
              <span className="min-w-0 flex-1 truncate">
                <bdi>{name}</bdi>
              </span>
              <span className="text-12 text-text-3">{sku}</span>
            </button>
          </li>
        ))}
      </ul>
    </>
  )
}
