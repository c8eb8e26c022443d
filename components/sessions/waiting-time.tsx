import { Duration } from '@/components/ui/duration'
import { Time } from '@/components/ui/time'
import type { SessionRow } from '@/lib/sessions/model'

/** How long the customer has been waiting; else when the last message was. */
export function WaitingTime({ row: { awaitingReplySince, lastMessage } }: { row: SessionRow }) {
  if (awaitingReplySince !== null) {
    return (
      <span className="shrink-0 text-12 font-medium text-text">
        <span className="sr-only">Waiting </span>
        <Duration from={awaitingReplySince} as="short" />
      </span>
    )
  }
  return lastMessage && <Time at={lastMessage.at} className="shrink-0 text-12 text-text-3" />
}
