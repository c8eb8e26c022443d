'use client'

import { Button } from '@/components/ui/button'
import { CopyButton } from '@/components/ui/copy-button'
import { Icon } from '@/components/ui/icon'

interface Props {
  text: string
  name: string | null
  onDiscard: () => void
}

/** A text that was written before the window closed. */
export function KeptText({ text, name, onDiscard }: Props) {
  return (
    <div className="rounded-3 border border-line-strong bg-panel py-1.5 ps-3 pe-1.5 text-13">
      <div className="flex items-center gap-2">
        <Icon name="bookmark" className="text-text-2" />
        <strong className="flex-1 font-semibold">Your text is kept</strong>
        <CopyButton text={text}>Copy</CopyButton>
        <Button look="quiet" size="small" onPress={onDiscard}>
          Discard
        </Button>
      </div>
      <p dir="auto" className="max-h-40 overflow-y-auto ps-6 pe-2 text-14 wrap-anywhere whitespace-pre-wrap">
        {text}
      </p>
      <p className="mt-1 mb-1 ps-6 pe-2 text-text-2">
        The window closed first. It is offered again, with fresh stock, when {name ?? 'the customer'} writes.
      </p>
    </div>
  )
}
