'use client'

import { Button } from '@/components/ui/button'
import { durationWords } from '@/components/ui/time-words'
import { useNow } from '@/components/ui/use-now'
import { drafts } from '@/lib/drafts/client'
import { ApiError } from '@/lib/http/fetch'
import { useMessageStep } from '@/lib/replies/client'
import type { Message } from '@/lib/sessions/model'
import { useShortcuts } from '@/lib/shortcuts/client'
import { HoldRing } from './hold-ring'

interface Props {
  message: Message
  sessionId: string
  /** Whether `Z` takes this one back. */
  hasUndoKey: boolean
}

/** In the bubble of a message that has not gone yet: when it goes, or why it waits for a person, and how to take it back. */
export function HeldStrip({ message: { id, body, holdUntil, note }, sessionId, hasUndoKey }: Props) {
  const now = useNow(1000)
  const step = useMessageStep(sessionId)
  const left = holdUntil === null ? 0 : Math.max(0, Date.parse(holdUntil) - now.getTime())
  const isLate = step.error instanceof ApiError && step.error.code === 'already_sending'

  function takeBack() {
    if (step.isPending) return
    step.mutate(
      { messageId: id, step: 'cancel' },
      // The text goes back to where it was written, unless something else is being written there.
      { onSuccess: () => body !== null && drafts.get(sessionId).text === '' && drafts.write(sessionId, body) },
    )
  }
  useShortcuts({ z: hasUndoKey ? takeBack : undefined })

  return (
    <div className="mx-3 flex flex-wrap items-center gap-x-2 gap-y-1 border-t border-bubble-out-line pt-1.25 pb-1.5 text-12 text-text-2">
      {holdUntil !== null && <HoldRing left={left} />}
      <span role="status" className="figures min-w-40 flex-1">
        {isLate ? 'It is on its way already' : (note ?? (left > 0 ? `Goes out in ${durationWords(left + 999)}` : 'Goes out now'))}
      </span>
      {note !== null && (
        <Button size="small" isDisabled={step.isPending} onPress={() => step.mutate({ messageId: id, step: 'release' })}>
          Send it as it is
        </Button>
      )}
      <Button size="small" shortcut={hasUndoKey ? 'Z' : undefined} isPending={step.isPending} onPress={takeBack}>
        {note === null ? 'Undo' : 'Take it back'}
      </Button>
    </div>
  )
}
