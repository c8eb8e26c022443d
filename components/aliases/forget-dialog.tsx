'use client'

import { ConfirmDialog } from '@/components/ui/confirm-dialog'
import { Notice } from '@/components/ui/notice'
import { useForgetAlias } from '@/lib/aliases/client'
import type { LearnedAlias } from '@/lib/aliases/model'

/** Asks once, then the words mean nothing any more. */
export function ForgetDialog({ alias, onClose }: { alias: LearnedAlias; onClose: () => void }) {
  const forget = useForgetAlias()
  return (
    <ConfirmDialog
      title={`Remove “${alias.phrase}”?`}
      isOpen
      onOpenChange={onClose}
      action="Remove the words"
      isPending={forget.isPending}
      onConfirm={() => forget.mutate(alias.id, { onSuccess: onClose })}
    >
      <p className="text-14">
        New questions with these words no longer lead to {alias.productName ?? alias.sku}. Drafts that are on screen stay as they are.
      </p>
      {forget.isError && (
        <Notice look="error" title="Not removed" isAlert className="mt-4">
          {forget.error.message}
        </Notice>
      )}
    </ConfirmDialog>
  )
}
