'use client'

import { useState } from 'react'
import { Button } from '@/components/ui/button'
import { ConfirmDialog } from '@/components/ui/confirm-dialog'
import { Notice } from '@/components/ui/notice'
import { useDropReplyTexts } from '@/lib/wording/client'
import { type Language, languageNames } from '@/lib/wording/model'

interface Props {
  language: Language
  onDropped: () => void
}

/** Asks once, then the language is answered in the built-in English again. */
export function DropTexts({ language, onDropped }: Props) {
  const [isOpen, setOpen] = useState(false)
  const drop = useDropReplyTexts(language)
  function confirm() {
    drop.mutate(undefined, {
      onSuccess() {
        setOpen(false)
        onDropped()
      },
    })
  }
  return (
    <>
      <Button look="quiet" onPress={() => setOpen(true)}>
        Use the built-in English again
      </Button>
      <ConfirmDialog
        title={`Remove the ${languageNames[language]} texts?`}
        isOpen={isOpen}
        onOpenChange={setOpen}
        action="Remove the texts"
        isPending={drop.isPending}
        onConfirm={confirm}
      >
        <p className="text-14">New drafts for these customers are in English. Drafts that are on screen stay as they are.</p>
        {drop.isError && (
          <Notice look="error" title="Not removed" isAlert className="mt-4">
            {drop.error.message}
          </Notice>
        )}
      </ConfirmDialog>
    </>
  )
}
