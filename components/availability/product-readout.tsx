'use client'

import { useQuery } from '@tanstack/react-query'
import { Price } from '@/components/catalog/price'
import { StockBin, stockColour } from '@/components/ui/stock-bin'
import { Time } from '@/components/ui/time'
import type { Availability } from '@/lib/availability/model'
import { productQueries } from '@/lib/catalog/client'
import { Facts } from './facts'
import { SilentSource } from './silent-source'
import { stockName } from './stock-words'

interface Props {
  product: { sku: string; name: string }
  availability: Availability
  /** The stock has changed since. */
  isStale: boolean
}

/** One product: how many there are, what the reply says about it, and where that is known from. */
export function ProductReadout({ product, availability, isStale }: Props) {
  const { data } = useQuery(productQueries.detail(product.sku))
  const { state, quantity, label, source, asOf, restockAt, problem } = availability
  const places = data?.outside ? '' : data?.locations.map((location) => `${location.name} ${location.quantity}`).join(' · ')
  return (
    <>
      <h3 className="text-14 font-semibold text-pretty">
        <bdi>{product.name}</bdi>
      </h3>
      <p className="text-12 text-text-3">{product.sku}</p>
      <p className={`mt-3 mb-1 flex items-end gap-2 ${isStale ? 'text-text-3 line-through' : ''}`}>
        {quantity !== null && !problem && <span className="figures text-20 font-semibold tracking-tight">{quantity}</span>}
        <span className={`inline-flex h-5.5 items-center gap-1.5 text-13 font-semibold ${isStale ? '' : stockColour(state)}`}>
          <StockBin state={isStale ? 'unknown' : state} />
          {stockName(availability)}
        </span>
      </p>
      {state !== 'unknown' && (
        <p dir="auto" className="text-13 text-pretty text-text-2">
          The reply says “{label}”
        </p>
      )}
      {problem && <SilentSource availability={availability} />}
      <Facts
        facts={[
          ...(places ? [{ name: 'Where', value: places }] : []),
          { name: 'Source', value: <span className="inline-block first-letter:uppercase">{source}</span> },
          { name: 'As of', value: <Time at={asOf} as="seconds" /> },
          { name: 'Restock', value: restockAt ? <Time at={restockAt} as="date" /> : 'No date set' },
          { name: 'Price', value: data?.price ? <Price amount={data.price} currency={data.currency} /> : data && 'Not set' },
          { name: 'Category', value: data && (data.category ?? 'None') },
        ]}
      />
    </>
  )
}
