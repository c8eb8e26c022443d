'use client'

import { Button } from '@/components/ui/button'
import { CopyField } from '@/components/ui/copy-field'
import { Dialog } from '@/components/ui/dialog'
import { Notice } from '@/components/ui/notice'
import type { MadeKey } from '@/lib/keys/model'

/** Shows a secret, the only time that it can be seen. */
export function SecretDialog({ made: { key, secret }, onClose }: { made: MadeKey; onClose: () => void }) {
  return (
    <Dialog
      title={`Key for ${key.name}`}
      role="alertdialog"
      isOpen
      onOpenChange={onClose}
      footer={<Button onPress={onClose}>I have kept it</Button>}
    >
      <div className="flex flex-col gap-4 text-14">
        <Notice look="warning" title="Copy it now: it is not shown again">
          Only its hash is kept here. If it is lost, revoke it and make another.
        </Notice>
        <CopyField label="Secret" action="Copy the secret" text={secret} />
        <p className="text-13 text-text-2">
          Send it with every request, as a header: <code className="wrap-anywhere">Authorization: Bearer sr_…</code>
        </p>
      </div>
    </Dialog>
  )
}
