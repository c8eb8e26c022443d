'use client'

import { Button } from '@/components/ui/button'
import { Icon } from '@/components/ui/icon'
import type { TakenBack } from '@/lib/holds/client'
import { useMessageStep } from '@/lib/replies/client'
import type { Message } from '@/lib/sessions/model'

interface Props {
  message: Message
  sessionId: string
  isMine: boolean
  /** Whether `Z` takes it back. */
  hasUndoKey: boolean
  /** What has changed: "8 became 0". */
  because: string
  undo: () => void
  outcome: TakenBack | null
}

/** The stock moved while the message waited, so it may promise what is gone. It stays here until a person decides. */
export function StockHeldStrip({ message, sessionId, isMine, hasUndoKey, because, undo, outcome }: Props) {
  const release = useMessageStep(sessionId)
  const isDeciding = outcome === 'pending' || release.isPending
  const failed = outcome === 'failed' || release.isError
  return (
    <div className="flex flex-wrap items-center gap-x-3 gap-y-2 border-t border-amber-line bg-amber-tint py-2 ps-3 pe-2 text-13">
      <Icon name="warning" className="mt-px self-start text-amber-icon" />
      <div className="min-w-52 flex-1">
        <p>
          <strong className="font-semibold text-amber">Held: {because}</strong> since {isMine ? 'you' : message.author?.name} sent this.
        </p>
        <p role="status" className="text-12 text-text-2">
          {failed ? 'That did not work. Try again in a moment.' : 'Nothing has gone out. It may promise what is no longer so.'}
        </p>
      </div>
      <span className="flex flex-wrap gap-2">
        <Button
          size="small"
          look="quiet"
          isDisabled={isDeciding}
          onPress={() => release.mutate({ messageId: message.id, step: 'release' })}
        >
          Send anyway
        </Button>
        <Button size="small" shortcut={hasUndoKey ? 'Z' : undefined} isPending={isDeciding} onPress={undo}>
          Take back
        </Button>
      </span>
    </div>
  )
}
