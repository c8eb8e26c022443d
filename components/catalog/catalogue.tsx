'use client'

import { useInfiniteQuery } from '@tanstack/react-query'
import { useRef, useState } from 'react'
import { PageHeader } from '@/components/shell/page-header'
import { SearchField } from '@/components/ui/search-field'
import { productQueries, useProductNews } from '@/lib/catalog/client'
import type { Product, Shop } from '@/lib/catalog/model'
import { CatalogueActions } from './catalogue-actions'
import { DeleteProduct } from './delete-product'
import { FilterBar } from './filter-bar'
import { ImportDialog } from './import-dialog'
import { ProductDetails } from './product-details'
import { ProductDialog } from './product-dialog'
import { ProductList } from './product-list'
import { useProductFilter } from './use-product-filter'

interface Props {
  shop: Shop
  /** Whether this person may change products. */
  mayWrite: boolean
}

type Opened = { kind: 'add' } | { kind: 'open' | 'delete'; product: Product } | { kind: 'import' } | null

/** What the shop has: searched, narrowed, changed, imported. */
export function Catalogue({ shop, mayWrite }: Props) {
  const filtering = useProductFilter()
  const { filter, setFilter } = filtering
  const search = useRef<HTMLInputElement>(null)
  const [opened, setOpened] = useState<Opened>(null)
  const products = useInfiniteQuery(productQueries.list({ ...filter, q: filter.q.trim() }))
  useProductNews()
  const close = () => setOpened(null)
  return (
    <>
      <PageHeader title="Catalogue">
        <SearchField
          label="Name or SKU"
          shortcut="/"
          inputRef={search}
          value={filter.q}
          onChange={(q) => setFilter({ q })}
          className="order-last w-full md:order-none md:w-56 lg:w-72"
        />
        <CatalogueActions mayWrite={mayWrite} onImport={() => setOpened({ kind: 'import' })} onAdd={() => setOpened({ kind: 'add' })} />
      </PageHeader>
      <FilterBar filtering={filtering} />
      <ProductList
        products={products}
        filtering={filtering}
        shop={shop}
        mayWrite={mayWrite}
        search={search}
        onOpen={(product) => setOpened({ kind: 'open', product })}
        onDelete={(product) => setOpened({ kind: 'delete', product })}
      />
      {opened?.kind === 'add' && <ProductDialog product={null} shop={shop} onClose={close} />}
      {opened?.kind === 'open' && mayWrite && <ProductDialog product={opened.product} shop={shop} onClose={close} />}
      {opened?.kind === 'open' && !mayWrite && <ProductDetails product={opened.product} shop={shop} onClose={close} />}
      {opened?.kind === 'delete' && <DeleteProduct product={opened.product} onClose={close} />}
      {opened?.kind === 'import' && <ImportDialog shop={shop} onClose={close} />}
    </>
  )
}
