'use client'

import { ConfirmDialog } from '@/components/ui/confirm-dialog'
import { Duration } from '@/components/ui/duration'
import { Notice } from '@/components/ui/notice'
import { useRevokeKey } from '@/lib/keys/client'
import type { ApiKey } from '@/lib/keys/model'

/** Asks before a key stops working. */
export function RevokeDialog({ apiKey: { id, name, lastUsedAt }, onClose }: { apiKey: ApiKey; onClose: () => void }) {
  const revoke = useRevokeKey()
  return (
    <ConfirmDialog
      title={`Revoke ${name}?`}
      isOpen
      onOpenChange={onClose}
      action="Revoke the key"
      isPending={revoke.isPending}
      onConfirm={() => revoke.mutate(id, { onSuccess: onClose })}
    >
      <div className="flex flex-col gap-4 text-14">
        {revoke.error && (
          <Notice look="error" title="The key still works" isAlert>
            {revoke.error.message}
          </Notice>
        )}
        <p>Whatever uses it is refused at once, and this cannot be undone. What it did stays, under its name.</p>
        {lastUsedAt && (
          <p className="text-13 text-text-2">
            It was used last <Duration from={lastUsedAt} as="ago" />.
          </p>
        )}
      </div>
    </ConfirmDialog>
  )
}
