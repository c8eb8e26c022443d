'use client'

import { useNow } from '@/components/ui/use-now'
import { type SentHere, useSentHere, useTakings } from '@/lib/holds/client'
import { holdOf } from '@/lib/holds/model'
import { UndoRow } from './undo-row'

/** So long it stands here what became of taking a message back. */
const TOLD_MS = 6000

/** At the foot of the list: what this tab has sent in other sessions than the open one, for as long as it can be taken back. */
export function UndoBar({ openId }: { openId: string | null }) {
  const sent = useSentHere().filter(({ message }) => message.holdReason === 'undo')
  const takings = useTakings()
  const isBusy = sent.some(isRecent)
  const now = useNow(isBusy ? 1000 : 60_000)

  const isUndoable = ({ message }: SentHere) => {
    const hold = holdOf(message, now)
    return hold?.kind === 'undo' && !takings.some((taking) => taking.messageId === message.id && taking.outcome !== 'failed')
  }
  const rows = sent.filter((one, i) => {
    const isLast = !sent.some(({ sessionId }, at) => at > i && sessionId === one.sessionId)
    if (one.sessionId === openId || !isLast) return false
    const taking = takings.findLast(({ messageId }) => messageId === one.message.id)
    return isUndoable(one) || (taking !== undefined && now.getTime() - taking.at < TOLD_MS)
  })
  if (rows.length === 0) return null
  // The key belongs to the open session first, then to what was sent last.
  const keyed = sent.some((one) => one.sessionId === openId && isUndoable(one)) ? undefined : rows.findLast(isUndoable)
  return (
    <section aria-label="Replies that have just been sent" className="shrink-0 divide-y divide-line border-t border-line-strong bg-raised">
      {rows.slice(-3).map((row) => (
        <UndoRow key={row.message.id} {...row} hasKey={row === keyed} />
      ))}
    </section>
  )
}

function isRecent({ message: { holdUntil } }: SentHere): boolean {
  return holdUntil !== null && Date.parse(holdUntil) + 2 * TOLD_MS > Date.now()
}
