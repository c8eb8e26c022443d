'use client'

import { useQuery } from '@tanstack/react-query'
import { Button } from '@/components/ui/button'
import { Icon } from '@/components/ui/icon'
import { Select } from '@/components/ui/select'
import { productQueries } from '@/lib/catalog/client'
import { type StockState, stockState } from '@/lib/catalog/model'
import type { Filtering } from './use-product-filter'

const stateWords: Record<StockState, string> = {
  in_stock: 'In stock',
  low_stock: 'Only few left',
  out_of_stock: 'Out of stock',
  restock_on: 'Back on a known day',
  slot_free: 'Slots: free',
  slot_taken: 'Slots: taken or over',
  unknown: 'Not known',
}

/** Narrows the list by category and by how things stand; and shows which variants it is narrowed to. */
export function FilterBar({ filtering: { filter, setFilter } }: { filtering: Filtering }) {
  const { data } = useQuery(productQueries.categories())
  const { category, state, group } = filter
  const known = data?.items ?? []
  const categories = [
    { value: '', words: 'All categories' },
    ...known.map(({ name, count }) => ({ value: name, words: `${name} (${count})` })),
    ...(category && !known.some(({ name }) => name === category) ? [{ value: category, words: category }] : []),
  ]
  const states = [{ value: '', words: 'Any stock' }, ...stockState.options.map((value) => ({ value, words: stateWords[value] }))]
  return (
    <div className="flex shrink-0 flex-wrap items-center gap-2 border-b border-line px-4 py-2 md:px-6">
      <Select
        label="Category"
        hideLabel
        options={categories}
        value={category ?? ''}
        onChange={(value) => setFilter({ category: value || null })}
        className="w-40 max-md:flex-1 md:w-56"
      />
      <Select
        label="Stock"
        hideLabel
        options={states}
        value={state ?? ''}
        onChange={(value) => setFilter({ state: stockState.safeParse(value).data ?? null })}
        className="w-40 max-md:flex-1"
      />
      {group && (
        <Button onPress={() => setFilter({ group: null })}>
          <span className="max-w-60 truncate">Variants of {group}</span> <Icon name="close" size={14} />
          <span className="sr-only">Show all products</span>
        </Button>
      )}
    </div>
  )
}
