'use client'

import { ConfirmDialog } from '@/components/ui/confirm-dialog'
import { Notice } from '@/components/ui/notice'
import { useRemoveSource } from '@/lib/sources/client'
import type { StockSource } from '@/lib/sources/model'

/** Asks before a source is asked no more. */
export function RemoveDialog({ source: { id, name }, onClose }: { source: StockSource; onClose: () => void }) {
  const remove = useRemoveSource()
  return (
    <ConfirmDialog
      title={`Remove ${name}?`}
      isOpen
      onOpenChange={onClose}
      action="Remove the source"
      isPending={remove.isPending}
      onConfirm={() => remove.mutate(id, { onSuccess: onClose })}
    >
      <div className="flex flex-col gap-4 text-14">
        {remove.error && (
          <Notice look="error" title="It is still asked" isAlert>
            {remove.error.message}
          </Notice>
        )}
        <p>
          Its products are answered from the catalogue again, or from the source for all products. Its settings and headers are forgotten.
        </p>
      </div>
    </ConfirmDialog>
  )
}
