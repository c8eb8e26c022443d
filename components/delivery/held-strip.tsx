'use client'

import { Button } from '@/components/ui/button'
import { Icon } from '@/components/ui/icon'
import { useNow } from '@/components/ui/use-now'
import { holdOf } from '@/lib/holds/model'
import type { Message } from '@/lib/sessions/model'
import { HoldRing } from './hold-ring'
import { holdWords } from './hold-words'
import { StockHeldStrip } from './stock-held-strip'
import { useUndo } from './use-undo'

interface Props {
  message: Message
  sessionId: string
  isMine: boolean
  /** Whether `Z` takes this one back. */
  hasUndoKey: boolean
}

/** In the bubble of a message that has not gone yet: when it goes, or why it waits for a person, and how to take it back. */
export function HeldStrip({ message, sessionId, isMine, hasUndoKey }: Props) {
  const hold = holdOf(message, useNow(1000))
  const { undo, outcome } = useUndo({ message, sessionId, isMine, hasKey: hasUndoKey, isOpen: true })
  if (!hold) return null
  if (hold.kind === 'stock') return <StockHeldStrip {...{ message, sessionId, isMine, hasUndoKey, because: hold.because, undo, outcome }} />
  return (
    <div className="mx-3 flex min-h-9 items-center gap-2 border-t border-bubble-out-line py-1 text-12 text-text-2">
      {hold.kind === 'undo' ? <HoldRing leftMs={hold.leftMs} fullMs={hold.fullMs} /> : <Icon name="clock" size={14} />}
      {/* Not a live region: it would be read out every second. The desk says it once. */}
      <span className="figures min-w-24 flex-1">
        <bdi>{outcome === 'failed' ? 'It could not be taken back. Try again' : holdWords(hold)}</bdi>
      </span>
      <Button size="small" shortcut={hasUndoKey ? 'Z' : undefined} isPending={outcome === 'pending'} onPress={undo} className="-me-1.5">
        {isMine ? 'Undo' : 'Take back'}
      </Button>
    </div>
  )
}
