'use client'

import { useState } from 'react'
import { FormDialog } from '@/components/ui/form-dialog'
import { Notice } from '@/components/ui/notice'
import { useSaveProduct } from '@/lib/catalog/client'
import type { Product, Shop } from '@/lib/catalog/model'
import { problemErrors } from '@/lib/http/fetch'
import { ProductFields } from './product-fields'
import { emptyForm, errorsOf, formOf, readForm } from './product-form'
import { StockHistory } from './stock-history'
import { StockWords } from './stock-words'
import { ToldBy } from './told-by'

interface Props {
  /** Null: a new one. */
  product: Product | null
  shop: Shop
  onClose: () => void
}

/** Adds a product, or changes one. What was typed stays until it is saved. */
export function ProductDialog({ product, shop, onClose }: Props) {
  const [form, setForm] = useState(() => (product ? formOf(product, shop.timeZone) : emptyForm(shop.currency)))
  const [errors, setErrors] = useState({})
  const save = useSaveProduct()
  function submit() {
    const read = readForm(form, shop.timeZone, product)
    if ('errors' in read) return setErrors(read.errors)
    setErrors({})
    save.mutate(
      { ...read.product, isNew: product === null },
      { onSuccess: onClose, onError: (error) => setErrors(errorsOf(problemErrors(error))) },
    )
  }
  return (
    <FormDialog
      title={product ? product.name : 'Add a product'}
      action={product ? 'Save' : 'Add the product'}
      isPending={save.isPending}
      failed="Not saved"
      error={save.error}
      onSubmit={submit}
      onClose={onClose}
      below={product && <StockHistory sku={product.sku} timeZone={shop.timeZone} />}
    >
      {product?.outside && (
        <Notice look="info" title={`${product.outside.source} decides the stock`}>
          <StockWords product={product} shop={shop} />
          <p>
            <ToldBy outside={product.outside} />. What stands below as stock, places and day counts only while no source has this product.
          </p>
        </Notice>
      )}
      <ProductFields form={form} errors={errors} isNew={product === null} timeZone={shop.timeZone} onChange={setForm} />
    </FormDialog>
  )
}
