'use client'

import { useInfiniteQuery } from '@tanstack/react-query'
import { debounce, parseAsString, useQueryState } from 'nuqs'
import { useState } from 'react'
import { PageHeader } from '@/components/shell/page-header'
import { Button } from '@/components/ui/button'
import { Icon } from '@/components/ui/icon'
import { SearchField } from '@/components/ui/search-field'
import { productQueries, useProductNews } from '@/lib/catalog/client'
import type { Product, Shop } from '@/lib/catalog/model'
import { DeleteProduct } from './delete-product'
import { ImportDialog } from './import-dialog'
import { ProductDialog } from './product-dialog'
import { ProductList } from './product-list'

interface Props {
  shop: Shop
  /** Whether this person may change products. */
  mayWrite: boolean
}

type Opened = { kind: 'add' } | { kind: 'edit' | 'delete'; product: Product } | { kind: 'import' } | null

/** What the shop has: searched, added to, imported. */
export function Catalogue({ shop, mayWrite }: Props) {
  const [q, setQ] = useQueryState('q', parseAsString.withDefault('').withOptions({ limitUrlUpdates: debounce(250) }))
  const [opened, setOpened] = useState<Opened>(null)
  const products = useInfiniteQuery(productQueries.list(q.trim()))
  useProductNews()
  const close = () => setOpened(null)
  return (
    <>
      <PageHeader title="Catalogue">
        <SearchField label="Name or SKU" value={q} onChange={setQ} className="order-last w-full md:order-none md:w-72" />
        {mayWrite && (
          <>
            <Button onPress={() => setOpened({ kind: 'import' })}>
              <Icon name="upload" /> Import
            </Button>
            <Button look="primary" onPress={() => setOpened({ kind: 'add' })}>
              <Icon name="plus" />
              <span>
                Add<span className="max-md:sr-only"> a product</span>
              </span>
            </Button>
          </>
        )}
      </PageHeader>
      <ProductList
        products={products}
        q={q}
        shop={shop}
        mayWrite={mayWrite}
        onEdit={(product) => setOpened({ kind: 'edit', product })}
        onDelete={(product) => setOpened({ kind: 'delete', product })}
      />
      {opened?.kind === 'add' && <ProductDialog product={null} shop={shop} onClose={close} />}
      {opened?.kind === 'edit' && <ProductDialog product={opened.product} shop={shop} onClose={close} />}
      {opened?.kind === 'delete' && <DeleteProduct product={opened.product} onClose={close} />}
      {opened?.kind === 'import' && <ImportDialog onClose={close} />}
    </>
  )
}
