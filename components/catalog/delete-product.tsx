'use client'

import { ConfirmDialog } from '@/components/ui/confirm-dialog'
import { Notice } from '@/components/ui/notice'
import { useDeleteProduct } from '@/lib/catalog/client'
import type { Product } from '@/lib/catalog/model'

/** Asks once, then deletes. */
export function DeleteProduct({ product, onClose }: { product: Product; onClose: () => void }) {
  const remove = useDeleteProduct()
  return (
    <ConfirmDialog
      title={`Delete ${product.name}?`}
      isOpen
      onOpenChange={onClose}
      action="Delete the product"
      isPending={remove.isPending}
      onConfirm={() => remove.mutate(product.sku, { onSuccess: onClose })}
    >
      <p>Questions about it no longer get an answer from stock. What was sent before stays as it is. This cannot be undone.</p>
      {remove.isError && (
        <Notice look="error" title="Not deleted" isAlert className="mt-4">
          {remove.error.message}
        </Notice>
      )}
    </ConfirmDialog>
  )
}
