'use client'

import { Button } from '@/components/ui/button'
import { Icon } from '@/components/ui/icon'

interface Props {
  isDisabled: boolean
  isPending: boolean
  onSend: () => void
}

/** Sends what is written: a word where there is room, an arrow on a phone. */
export function SendButton({ isDisabled, isPending, onSend }: Props) {
  return (
    <span className="ms-auto md:pe-2 md:pb-2">
      <Button
        size="small"
        shortcut="Control+Enter"
        isDisabled={isDisabled && !isPending}
        isPending={isPending}
        onPress={onSend}
        className="max-md:size-11! max-md:rounded-full! max-md:border-transparent! max-md:px-0! max-md:[&_kbd]:hidden"
      >
        <span className="max-md:sr-only">Send</span>
        <Icon name="send" size={20} className="md:hidden" />
      </Button>
    </span>
  )
}
