import { Tick } from '@/components/ui/tick'
import { Time } from '@/components/ui/time'
import { exactWords, localeFor } from '@/components/ui/time-words'
import type { MessageStatus } from '@/lib/delivery/model'
import type { Message } from '@/lib/sessions/model'

interface Props {
  message: Message
  /** Whether its state stands below in words. */
  isTold: boolean
  isOpen: boolean
  onToggle: () => void
}

const explained: Record<MessageStatus, string> = {
  queued: 'Waits for its turn',
  sending: 'On its way to the provider',
  accepted: 'Taken by the provider. No news from WhatsApp yet',
  sent: 'Taken by WhatsApp. The phone may be off',
  delivered: 'On the customer’s phone. Not opened yet, or read receipts are off',
  read: 'Opened by the customer',
  rejected: 'Refused',
  failed: 'Not delivered',
  unknown: 'We don’t know whether this arrived',
  cancelled: 'Taken back before it went',
}

/** When ours was written and how far it came; opens what happened to it. */
export function MessageStatusButton({ message: { at, status, statusAt, author }, isTold, isOpen, onToggle }: Props) {
  return (
    <button
      type="button"
      aria-expanded={isOpen}
      aria-description="Shows what happened to this message"
      title={titleOf({ status, statusAt, author: author?.name })}
      onClick={onToggle}
      className="relative -mx-1 inline-flex h-5 items-center gap-1.5 rounded-1 px-1 text-text-2 after:absolute after:-inset-y-1.5 after:inset-x-0 hover:text-text"
    >
      {status && !isTold ? (
        <Tick status={status} withWord>
          <Time at={at} as="hour" className="mx-0.5 text-text-2" />
        </Tick>
      ) : (
        <Time at={at} as="hour" />
      )}
    </button>
  )
}

function titleOf({
  status,
  statusAt,
  author,
}: {
  status: MessageStatus | null
  statusAt: string | null
  author: string | undefined
}): string {
  const when = statusAt && exactWords(new Date(statusAt), localeFor(navigator.language))
  const state = status && `${explained[status]}${when ? ` (${when})` : ''}`
  return [state, author ? `Written by ${author}` : 'Sent outside this desk'].filter(Boolean).join('. ')
}
